// Written by codegen from openapi/; do not edit.
var Uo=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(a){throw t=0,a}};var Fo=Uo(Ye=>{"use strict";Object.defineProperty(Ye,"__esModule",{value:!0});Ye.formatNames=Ye.fastFormats=Ye.fullFormats=
void 0;function Ue(r,t){return{validate:r,compare:t}}Ye.fullFormats={date:Ue(Xo,Mo),time:Ue(Go(!0),Wo),"date-time":Ue(Yo(
!0),et),"iso-time":Ue(Go(),Jo),"iso-date-time":Ue(Yo(),rt),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Vi,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Ri,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,
"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte:zi,int32:{type:"number",validate:Ii},int64:{type:"number",validate:Ki},float:{type:"number",validate:Qo},double:{type:"\
number",validate:Qo},password:!0,binary:!0};Ye.fastFormats={...Ye.fullFormats,date:Ue(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,Mo),time:Ue(
/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,Wo),"date-time":Ue(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
et),"iso-time":Ue(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Jo),"iso-date-time":Ue(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
rt),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
Ye.formatNames=Object.keys(Ye.fullFormats);function Ai(r){return r%4===0&&(r%100!==0||r%400===0)}var Ei=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
Oi=[0,31,28,31,30,31,30,31,31,30,31,30,31];function Xo(r){let t=Ei.exec(r);if(!t)return!1;let a=+t[1],p=+t[2],l=+t[3];return p>=
1&&p<=12&&l>=1&&l<=(p===2&&Ai(a)?29:Oi[p])}function Mo(r,t){if(r&&t)return r>t?1:r<t?-1:0}var Ko=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function Go(r){return function(a){let p=Ko.exec(a);if(!p)return!1;let l=+p[1],e=+p[2],s=+p[3],o=p[4],n=p[5]==="-"?-1:1,u=+(p[6]||
0),y=+(p[7]||0);if(u>23||y>59||r&&!o)return!1;if(l<=23&&e<=59&&s<60)return!0;let c=e-y*n,f=l-u*n-(c<0?1:0);return(f===23||
f===-1)&&(c===59||c===-1)&&s<61}}function Wo(r,t){if(!(r&&t))return;let a=new Date("2020-01-01T"+r).valueOf(),p=new Date(
"2020-01-01T"+t).valueOf();if(a&&p)return a-p}function Jo(r,t){if(!(r&&t))return;let a=Ko.exec(r),p=Ko.exec(t);if(a&&p)return r=
a[1]+a[2]+a[3],t=p[1]+p[2]+p[3],r>t?1:r<t?-1:0}var Ro=/t|\s/i;function Yo(r){let t=Go(r);return function(p){let l=p.split(
Ro);return l.length===2&&Xo(l[0])&&t(l[1])}}function et(r,t){if(!(r&&t))return;let a=new Date(r).valueOf(),p=new Date(t).
valueOf();if(a&&p)return a-p}function rt(r,t){if(!(r&&t))return;let[a,p]=r.split(Ro),[l,e]=t.split(Ro),s=Mo(a,l);if(s!==
void 0)return s||Wo(p,e)}var Ti=/\/|:/,Ni=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Vi(r){return Ti.test(r)&&Ni.test(r)}var Bo=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function zi(r){return Bo.lastIndex=0,Bo.test(r)}var Si=-(2**31),Li=2**31-1;function Ii(r){return Number.isInteger(r)&&r<=
Li&&r>=Si}function Ki(r){return Number.isInteger(r)}function Qo(){return!0}var Gi=/[^\\]\\Z/;function Ri(r){if(Gi.test(r))
return!1;try{return new RegExp(r),!0}catch{return!1}}});var Ho=Uo(Co=>{"use strict";Object.defineProperty(Co,"__esModule",{value:!0});function st(r){let t=r.length,a=0,p=0,l;for(;p<
t;)a++,l=r.charCodeAt(p++),l>=55296&&l<=56319&&p<t&&(l=r.charCodeAt(p),(l&64512)===56320&&p++);return a}Co.default=st;st.
code='require("ajv/dist/runtime/ucs2length").default'});function q(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}return q.errors=e,s===0}function _(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return _.
errors=e,s===0}var ut=pt;function pt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.name===void 0){let o={instancePath:t,keyword:"requi\
red",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[o]:e.push(o),s++}if(r.email===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"email"},message:"must have required property '\
email'"};e===null?e=[o]:e.push(o),s++}if(r.account===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
account"},message:"must have required property 'account'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(q(r.id,{instancePath:t+
"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.name!==void 0&&
(_(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),
s=e.length)),r.email!==void 0&&(_(r.email,{instancePath:t+"/email",parentData:r,parentDataProperty:"email",rootData:l})||
(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.account!==void 0){let o=r.account;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.id===void 0){let n={instancePath:t+"/account",keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[n]:e.push(n),s++}if(o.name===void 0){let n={instancePath:t+"/account",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[n]:e.push(n),s++}o.id!==
void 0&&(q(o.id,{instancePath:t+"/account/id",parentData:o,parentDataProperty:"id",rootData:l})||(e=e===null?q.errors:e.
concat(q.errors),s=e.length)),o.name!==void 0&&(_(o.name,{instancePath:t+"/account/name",parentData:o,parentDataProperty:"\
name",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length))}else{let n={instancePath:t+"/account",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return pt.errors=e,s===0}function go(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.message===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"messag\
e"},message:"must have required property 'message'"};e===null?e=[o]:e.push(o),s++}r.code!==void 0&&(_(r.code,{instancePath:t+
"/code",parentData:r,parentDataProperty:"code",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.message!==
void 0&&(_(r.message,{instancePath:t+"/message",parentData:r,parentDataProperty:"message",rootData:l})||(e=e===null?_.errors:
e.concat(_.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[o]:e.push(o),s++}return go.errors=e,s===0}function ho(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r))for(let o in r){let n=r[o];if(Array.isArray(n)){let u=n.length;for(let y=0;y<u;y++)_(n[y],{instancePath:t+
"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+y,parentData:n,parentDataProperty:y,rootData:l})||(e=e===null?_.errors:
e.concat(_.errors),s=e.length)}else{let u={instancePath:t+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ho.errors=e,s===0}var i=at;function at(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.error===void 0){let n={instancePath:t,keyword:"required",params:{missingProperty:"error"},
message:"must have required property 'error'"};e===null?e=[n]:e.push(n),s++}if(r.error!==void 0){let n=r.error,u=s,y=!1,
c=null,f=s;_(n,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:l})||(e=e===null?_.errors:e.concat(
_.errors),s=e.length);var o=f===s;o&&(y=!0,c=0);let d=s;go(n,{instancePath:t+"/error",parentData:r,parentDataProperty:"e\
rror",rootData:l})||(e=e===null?go.errors:e.concat(go.errors),s=e.length);var o=d===s;if(o&&y?(y=!1,c=[c,1]):o&&(y=!0,c=
1),y)s=u,e!==null&&(u?e.length=u:e=null);else{let w={instancePath:t+"/error",keyword:"oneOf",params:{passingSchemas:c},message:"\
must match exactly one schema in oneOf"};e===null?e=[w]:e.push(w),s++}}r.errors!==void 0&&(ho(r.errors,{instancePath:t+"\
/errors",parentData:r,parentDataProperty:"errors",rootData:l})||(e=e===null?ho.errors:e.concat(ho.errors),s=e.length))}else{
let n={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return at.
errors=e,s===0}function z(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="number"){
let o={instancePath:t,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}return z.
errors=e,s===0}var ft=ct;function ct(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.balance_cents===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
balance_cents"},message:"must have required property 'balance_cents'"};e===null?e=[o]:e.push(o),s++}if(r.paid_balance_cents===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"paid_balance_cents"},message:"must have requir\
ed property 'paid_balance_cents'"};e===null?e=[o]:e.push(o),s++}if(r.bonus_balance_cents===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"bonus_balance_cents"},message:"must have required property 'bonus_balance_ce\
nts'"};e===null?e=[o]:e.push(o),s++}if(r.spent_cents_today===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
spent_cents_today"},message:"must have required property 'spent_cents_today'"};e===null?e=[o]:e.push(o),s++}if(r.spent_cents_total===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"spent_cents_total"},message:"must have require\
d property 'spent_cents_total'"};e===null?e=[o]:e.push(o),s++}r.balance_cents!==void 0&&(z(r.balance_cents,{instancePath:t+
"/balance_cents",parentData:r,parentDataProperty:"balance_cents",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),s=
e.length)),r.paid_balance_cents!==void 0&&(z(r.paid_balance_cents,{instancePath:t+"/paid_balance_cents",parentData:r,parentDataProperty:"\
paid_balance_cents",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.bonus_balance_cents!==void 0&&(z(
r.bonus_balance_cents,{instancePath:t+"/bonus_balance_cents",parentData:r,parentDataProperty:"bonus_balance_cents",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.spent_cents_today!==void 0&&(z(r.spent_cents_today,{instancePath:t+
"/spent_cents_today",parentData:r,parentDataProperty:"spent_cents_today",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),
s=e.length)),r.spent_cents_total!==void 0&&(z(r.spent_cents_total,{instancePath:t+"/spent_cents_total",parentData:r,parentDataProperty:"\
spent_cents_total",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),s=e.length))}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ct.errors=e,s===0}function Qe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Qe.
errors=e,s===0}function Xe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Xe.
errors=e,s===0}function qr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return qr.
errors=e,s===0}function Pr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Pr.
errors=e,s===0}var _r={type:"object",required:["service","action","model","pricing_status","catalog_status","currency","billing_unit","\
billing_strategy","billing_config"],properties:{service:{$ref:"s10"},action:{$ref:"s11"},model:{type:["string","null"]},
pricing_status:{$ref:"s12"},catalog_status:{$ref:"s2"},currency:{$ref:"s13"},billing_unit:{$ref:"s2"},billing_strategy:{
$ref:"s2"},unit_price_cents:{type:["number","null"]},input_price_per_1m_cents:{type:["number","null"]},output_price_per_1m_cents:{
type:["number","null"]},cache_read_price_per_1m_cents:{type:["number","null"]},cache_write_price_per_1m_cents:{type:["nu\
mber","null"]},cache_write_5m_price_per_1m_cents:{type:["number","null"]},cache_write_1h_price_per_1m_cents:{type:["numb\
er","null"]},billing_config:{type:"object",additionalProperties:!0}}};function vo(r,{instancePath:t="",parentData:a,parentDataProperty:p,
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
roperty 'billing_config'"};e===null?e=[o]:e.push(o),s++}if(r.service!==void 0&&(Qe(r.service,{instancePath:t+"/service",
parentData:r,parentDataProperty:"service",rootData:l})||(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length)),r.action!==
void 0&&(Xe(r.action,{instancePath:t+"/action",parentData:r,parentDataProperty:"action",rootData:l})||(e=e===null?Xe.errors:
e.concat(Xe.errors),s=e.length)),r.model!==void 0){let o=r.model;if(typeof o!="string"&&o!==null){let n={instancePath:t+
"/model",keyword:"type",params:{type:_r.properties.model.type},message:"must be string,null"};e===null?e=[n]:e.push(n),s++}}
if(r.pricing_status!==void 0&&(qr(r.pricing_status,{instancePath:t+"/pricing_status",parentData:r,parentDataProperty:"pr\
icing_status",rootData:l})||(e=e===null?qr.errors:e.concat(qr.errors),s=e.length)),r.catalog_status!==void 0&&(_(r.catalog_status,
{instancePath:t+"/catalog_status",parentData:r,parentDataProperty:"catalog_status",rootData:l})||(e=e===null?_.errors:e.
concat(_.errors),s=e.length)),r.currency!==void 0&&(Pr(r.currency,{instancePath:t+"/currency",parentData:r,parentDataProperty:"\
currency",rootData:l})||(e=e===null?Pr.errors:e.concat(Pr.errors),s=e.length)),r.billing_unit!==void 0&&(_(r.billing_unit,
{instancePath:t+"/billing_unit",parentData:r,parentDataProperty:"billing_unit",rootData:l})||(e=e===null?_.errors:e.concat(
_.errors),s=e.length)),r.billing_strategy!==void 0&&(_(r.billing_strategy,{instancePath:t+"/billing_strategy",parentData:r,
parentDataProperty:"billing_strategy",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.unit_price_cents!==
void 0){let o=r.unit_price_cents;if(typeof o!="number"&&o!==null){let n={instancePath:t+"/unit_price_cents",keyword:"typ\
e",params:{type:_r.properties.unit_price_cents.type},message:"must be number,null"};e===null?e=[n]:e.push(n),s++}}if(r.input_price_per_1m_cents!==
void 0){let o=r.input_price_per_1m_cents;if(typeof o!="number"&&o!==null){let n={instancePath:t+"/input_price_per_1m_cen\
ts",keyword:"type",params:{type:_r.properties.input_price_per_1m_cents.type},message:"must be number,null"};e===null?e=[
n]:e.push(n),s++}}if(r.output_price_per_1m_cents!==void 0){let o=r.output_price_per_1m_cents;if(typeof o!="number"&&o!==
null){let n={instancePath:t+"/output_price_per_1m_cents",keyword:"type",params:{type:_r.properties.output_price_per_1m_cents.
type},message:"must be number,null"};e===null?e=[n]:e.push(n),s++}}if(r.cache_read_price_per_1m_cents!==void 0){let o=r.
cache_read_price_per_1m_cents;if(typeof o!="number"&&o!==null){let n={instancePath:t+"/cache_read_price_per_1m_cents",keyword:"\
type",params:{type:_r.properties.cache_read_price_per_1m_cents.type},message:"must be number,null"};e===null?e=[n]:e.push(
n),s++}}if(r.cache_write_price_per_1m_cents!==void 0){let o=r.cache_write_price_per_1m_cents;if(typeof o!="number"&&o!==
null){let n={instancePath:t+"/cache_write_price_per_1m_cents",keyword:"type",params:{type:_r.properties.cache_write_price_per_1m_cents.
type},message:"must be number,null"};e===null?e=[n]:e.push(n),s++}}if(r.cache_write_5m_price_per_1m_cents!==void 0){let o=r.
cache_write_5m_price_per_1m_cents;if(typeof o!="number"&&o!==null){let n={instancePath:t+"/cache_write_5m_price_per_1m_c\
ents",keyword:"type",params:{type:_r.properties.cache_write_5m_price_per_1m_cents.type},message:"must be number,null"};e===
null?e=[n]:e.push(n),s++}}if(r.cache_write_1h_price_per_1m_cents!==void 0){let o=r.cache_write_1h_price_per_1m_cents;if(typeof o!=
"number"&&o!==null){let n={instancePath:t+"/cache_write_1h_price_per_1m_cents",keyword:"type",params:{type:_r.properties.
cache_write_1h_price_per_1m_cents.type},message:"must be number,null"};e===null?e=[n]:e.push(n),s++}}if(r.billing_config!==
void 0){let o=r.billing_config;if(!(o&&typeof o=="object"&&!Array.isArray(o))){let n={instancePath:t+"/billing_config",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return vo.errors=e,s===0}var mt=dt;function dt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.as_of===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"as_of"},
message:"must have required property 'as_of'"};e===null?e=[o]:e.push(o),s++}if(r.price_schedules===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"price_schedules"},message:"must have required property 'price_schedules'"};e===
null?e=[o]:e.push(o),s++}if(r.as_of!==void 0&&(_(r.as_of,{instancePath:t+"/as_of",parentData:r,parentDataProperty:"as_of",
rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.price_schedules!==void 0){let o=r.price_schedules;if(Array.
isArray(o)){let n=o.length;for(let u=0;u<n;u++)vo(o[u],{instancePath:t+"/price_schedules/"+u,parentData:o,parentDataProperty:u,
rootData:l})||(e=e===null?vo.errors:e.concat(vo.errors),s=e.length)}else{let n={instancePath:t+"/price_schedules",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return dt.errors=e,s===0}var _t=yt,Mi={
type:"object",additionalProperties:!1,required:["service","action"],properties:{service:{$ref:"s10"},action:{$ref:"s11"},
model:{type:["string","null"]},params:{type:"object",additionalProperties:{}}}};function yt(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.service===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"service"},message:"must have required property 'servic\
e'"};e===null?e=[o]:e.push(o),s++}if(r.action===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
action"},message:"must have required property 'action'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="service"||
o==="action"||o==="model"||o==="params")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.service!==void 0&&(Qe(r.service,{instancePath:t+
"/service",parentData:r,parentDataProperty:"service",rootData:l})||(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length)),
r.action!==void 0&&(Xe(r.action,{instancePath:t+"/action",parentData:r,parentDataProperty:"action",rootData:l})||(e=e===
null?Xe.errors:e.concat(Xe.errors),s=e.length)),r.model!==void 0){let o=r.model;if(typeof o!="string"&&o!==null){let n={
instancePath:t+"/model",keyword:"type",params:{type:Mi.properties.model.type},message:"must be string,null"};e===null?e=
[n]:e.push(n),s++}}if(r.params!==void 0){let o=r.params;if(!(o&&typeof o=="object"&&!Array.isArray(o))){let n={instancePath:t+
"/params",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return yt.errors=e,s===0}var Wi={type:"object",required:["service","action","model","pricing_status","currency","reservation_amount_cents","estim\
ate_basis","as_of"],properties:{service:{$ref:"s10"},action:{$ref:"s11"},model:{type:["string","null"]},pricing_status:{
$ref:"s12"},currency:{$ref:"s13"},reservation_amount_cents:{$ref:"s7"},estimate_basis:{$ref:"s2"},as_of:{$ref:"s2"}}};function wo(r,{
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
e===null?e=[o]:e.push(o),s++}if(r.service!==void 0&&(Qe(r.service,{instancePath:t+"/service",parentData:r,parentDataProperty:"\
service",rootData:l})||(e=e===null?Qe.errors:e.concat(Qe.errors),s=e.length)),r.action!==void 0&&(Xe(r.action,{instancePath:t+
"/action",parentData:r,parentDataProperty:"action",rootData:l})||(e=e===null?Xe.errors:e.concat(Xe.errors),s=e.length)),
r.model!==void 0){let o=r.model;if(typeof o!="string"&&o!==null){let n={instancePath:t+"/model",keyword:"type",params:{type:Wi.
properties.model.type},message:"must be string,null"};e===null?e=[n]:e.push(n),s++}}r.pricing_status!==void 0&&(qr(r.pricing_status,
{instancePath:t+"/pricing_status",parentData:r,parentDataProperty:"pricing_status",rootData:l})||(e=e===null?qr.errors:e.
concat(qr.errors),s=e.length)),r.currency!==void 0&&(Pr(r.currency,{instancePath:t+"/currency",parentData:r,parentDataProperty:"\
currency",rootData:l})||(e=e===null?Pr.errors:e.concat(Pr.errors),s=e.length)),r.reservation_amount_cents!==void 0&&(z(r.
reservation_amount_cents,{instancePath:t+"/reservation_amount_cents",parentData:r,parentDataProperty:"reservation_amount\
_cents",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.estimate_basis!==void 0&&(_(r.estimate_basis,
{instancePath:t+"/estimate_basis",parentData:r,parentDataProperty:"estimate_basis",rootData:l})||(e=e===null?_.errors:e.
concat(_.errors),s=e.length)),r.as_of!==void 0&&(_(r.as_of,{instancePath:t+"/as_of",parentData:r,parentDataProperty:"as_\
of",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return wo.errors=e,s===0}var gt=ht;function ht(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.price_quote===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"pr\
ice_quote"},message:"must have required property 'price_quote'"};e===null?e=[o]:e.push(o),s++}r.price_quote!==void 0&&(wo(
r.price_quote,{instancePath:t+"/price_quote",parentData:r,parentDataProperty:"price_quote",rootData:l})||(e=e===null?wo.
errors:e.concat(wo.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[o]:e.push(o),s++}return ht.errors=e,s===0}var _e=Fo().fullFormats.uri,ze=new RegExp("^https?://","u");function h(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){if(!ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{
pattern:"^https?://"},message:'must match pattern "^https?://"'};e===null?e=[o]:e.push(o),s++}if(!_e(r)){let o={instancePath:t,
keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return h.errors=e,s===0}function $r(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return $r.
errors=e,s===0}var vt=wt;function wt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source===void 0){let n={instancePath:t,keyword:"required",params:{missingProperty:"source"},
message:"must have required property 'source'"};e===null?e=[n]:e.push(n),s++}for(let n in r)if(!(n==="source"||n==="file\
_name")){let u={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have addit\
ional properties"};e===null?e=[u]:e.push(u),s++}if(r.source!==void 0){let n=r.source,u=s,y=!1,c=null,f=s;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.type===void 0){let w={instancePath:t+"/source",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[w]:e.push(w),s++}if(n.url===void 0){let w={instancePath:t+
"/source",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[w]:
e.push(w),s++}for(let w in n)if(!(w==="type"||w==="url")){let g={instancePath:t+"/source",keyword:"additionalProperties",
params:{additionalProperty:w},message:"must NOT have additional properties"};e===null?e=[g]:e.push(g),s++}if(n.type!==void 0){
let w=n.type;if(typeof w!="string"){let g={instancePath:t+"/source/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[g]:e.push(g),s++}if(w!=="url"){let g={instancePath:t+"/source/type",keyword:"const",params:{
allowedValue:"url"},message:"must be equal to constant"};e===null?e=[g]:e.push(g),s++}}n.url!==void 0&&(h(n.url,{instancePath:t+
"/source/url",parentData:n,parentDataProperty:"url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{
let w={instancePath:t+"/source",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),
s++}var o=f===s;o&&(y=!0,c=0);let d=s;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.type===void 0){let w={instancePath:t+
"/source",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[w]:
e.push(w),s++}if(n.data===void 0){let w={instancePath:t+"/source",keyword:"required",params:{missingProperty:"data"},message:"\
must have required property 'data'"};e===null?e=[w]:e.push(w),s++}for(let w in n)if(!(w==="type"||w==="data")){let g={instancePath:t+
"/source",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"};e===
null?e=[g]:e.push(g),s++}if(n.type!==void 0){let w=n.type;if(typeof w!="string"){let g={instancePath:t+"/source/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),s++}if(w!=="base64"){let g={instancePath:t+
"/source/type",keyword:"const",params:{allowedValue:"base64"},message:"must be equal to constant"};e===null?e=[g]:e.push(
g),s++}}n.data!==void 0&&(_(n.data,{instancePath:t+"/source/data",parentData:n,parentDataProperty:"data",rootData:l})||(e=
e===null?_.errors:e.concat(_.errors),s=e.length))}else{let w={instancePath:t+"/source",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[w]:e.push(w),s++}var o=d===s;if(o&&y?(y=!1,c=[c,1]):o&&(y=!0,c=1),y)s=u,e!==null&&
(u?e.length=u:e=null);else{let w={instancePath:t+"/source",keyword:"oneOf",params:{passingSchemas:c},message:"must match\
 exactly one schema in oneOf"};e===null?e=[w]:e.push(w),s++}}r.file_name!==void 0&&($r(r.file_name,{instancePath:t+"/fil\
e_name",parentData:r,parentDataProperty:"file_name",rootData:l})||(e=e===null?$r.errors:e.concat($r.errors),s=e.length))}else{
let n={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return wt.
errors=e,s===0}var Zo=bt;function bt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.file_name===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"file\
_name"},message:"must have required property 'file_name'"};e===null?e=[o]:e.push(o),s++}if(r.url===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[o]:e.push(o),
s++}if(r.size_bytes===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"size_bytes"},message:"mu\
st have required property 'size_bytes'"};e===null?e=[o]:e.push(o),s++}if(r.mime_type===void 0){let o={instancePath:t,keyword:"\
required",params:{missingProperty:"mime_type"},message:"must have required property 'mime_type'"};e===null?e=[o]:e.push(
o),s++}if(r.created_at===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"created_at"},message:"\
must have required property 'created_at'"};e===null?e=[o]:e.push(o),s++}if(r.expires_at===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"expires_at"},message:"must have required property 'expires_at'"};e===null?e=
[o]:e.push(o),s++}if(r.file_name!==void 0&&(_(r.file_name,{instancePath:t+"/file_name",parentData:r,parentDataProperty:"\
file_name",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.url!==void 0){let o=r.url;if(typeof o=="\
string"){if(!_e(o)){let n={instancePath:t+"/url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};
e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/url",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[n]:e.push(n),s++}}r.size_bytes!==void 0&&(q(r.size_bytes,{instancePath:t+"/size_bytes",parentData:r,
parentDataProperty:"size_bytes",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.mime_type!==void 0&&
(_(r.mime_type,{instancePath:t+"/mime_type",parentData:r,parentDataProperty:"mime_type",rootData:l})||(e=e===null?_.errors:
e.concat(_.errors),s=e.length)),r.created_at!==void 0&&(_(r.created_at,{instancePath:t+"/created_at",parentData:r,parentDataProperty:"\
created_at",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.expires_at!==void 0&&(_(r.expires_at,{instancePath:t+
"/expires_at",parentData:r,parentDataProperty:"expires_at",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return bt.
errors=e,s===0}var kt=Dt;function Dt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.file===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"file"},message:"\
must have required property 'file'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="file"||o==="file_name")){let n={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}if(r.file!==void 0&&typeof r.file!="string"){let o={instancePath:t+"/file",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}r.file_name!==void 0&&($r(r.file_name,{instancePath:t+
"/file_name",parentData:r,parentDataProperty:"file_name",rootData:l})||(e=e===null?$r.errors:e.concat($r.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Dt.
errors=e,s===0}var qt=Pt;function Pt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.filename===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"filen\
ame"},message:"must have required property 'filename'"};e===null?e=[o]:e.push(o),s++}if(r.byte_size===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"byte_size"},message:"must have required property 'byte_size'"};e===null?e=[o]:
e.push(o),s++}if(r.checksum===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"checksum"},message:"\
must have required property 'checksum'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="filename"||o==="byte_size"||
o==="checksum"||o==="content_type")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.filename!==void 0&&(_(r.filename,{instancePath:t+
"/filename",parentData:r,parentDataProperty:"filename",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),
r.byte_size!==void 0){let o=r.byte_size;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let n={instancePath:t+"/byte_size",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof o=="number"&&(o<
0||isNaN(o))){let n={instancePath:t+"/byte_size",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};e===null?e=[n]:e.push(n),s++}}r.checksum!==void 0&&(_(r.checksum,{instancePath:t+"/checksum",parentData:r,parentDataProperty:"\
checksum",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.content_type!==void 0&&(_(r.content_type,
{instancePath:t+"/content_type",parentData:r,parentDataProperty:"content_type",rootData:l})||(e=e===null?_.errors:e.concat(
_.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Pt.errors=e,s===0}var $t=xt;function xt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.signed_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"sign\
ed_id"},message:"must have required property 'signed_id'"};e===null?e=[o]:e.push(o),s++}if(r.upload_url===void 0){let o={
instancePath:t,keyword:"required",params:{missingProperty:"upload_url"},message:"must have required property 'upload_url\
'"};e===null?e=[o]:e.push(o),s++}if(r.headers===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
headers"},message:"must have required property 'headers'"};e===null?e=[o]:e.push(o),s++}if(r.signed_id!==void 0&&(_(r.signed_id,
{instancePath:t+"/signed_id",parentData:r,parentDataProperty:"signed_id",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),
s=e.length)),r.upload_url!==void 0){let o=r.upload_url;if(typeof o=="string"){if(!_e(o)){let n={instancePath:t+"/upload_\
url",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};e===null?e=[n]:e.push(n),s++}}else{let n={
instancePath:t+"/upload_url",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}
if(r.headers!==void 0){let o=r.headers;if(o&&typeof o=="object"&&!Array.isArray(o))for(let n in o)_(o[n],{instancePath:t+
"/headers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:n,rootData:l})||(e=e===null?_.errors:
e.concat(_.errors),s=e.length);else{let n={instancePath:t+"/headers",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[o]:e.push(o),s++}return xt.errors=e,s===0}var jt=At;function At(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.signed_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"sign\
ed_id"},message:"must have required property 'signed_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(o!=="signed_id"){
let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional pro\
perties"};e===null?e=[n]:e.push(n),s++}r.signed_id!==void 0&&(_(r.signed_id,{instancePath:t+"/signed_id",parentData:r,parentDataProperty:"\
signed_id",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return At.errors=e,s===0}var fe=Ho().default;function b(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r==
"string"){if(fe(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[o]:e.push(o),s++}return b.errors=e,s===0}function P(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolean"){
let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}return P.
errors=e,s===0}function De(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
P(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;_(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?_.errors:
e.concat(_.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return De.errors=e,s===0}function m(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!_e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return m.errors=e,s===0}var Et=Ot;function Ot(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
void 0&&(b(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?b.errors:
e.concat(b.errors),s=e.length)),r.source_video_url!==void 0&&(h(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,
parentDataProperty:"source_video_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.watermark!==void 0&&
(De(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?De.errors:
e.concat(De.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ot.errors=e,s===0}function E(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(fe(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return E.errors=e,s===0}function Je(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.url!==void 0&&(h(r.url,{instancePath:t+"/url",parentData:r,
parentDataProperty:"url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Je.errors=e,s===0}function Ie(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)Je(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return Ie.errors=e,s===0}var Fi=Fo().fullFormats.double;function G(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.cost!==void 0){let o=r.cost;if(typeof o=="number"){if(o<0||isNaN(o)){
let n={instancePath:t+"/cost",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),s++}if(!Fi.validate(o)){let n={instancePath:t+"/cost",keyword:"format",params:{format:"double"},message:'must \
match format "double"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/cost",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};e===null?e=[n]:e.push(n),s++}}if(r.generated_images!==void 0){let o=r.generated_images;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let n={instancePath:t+"/generated_images",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(typeof o=="number"&&(o<0||isNaN(o))){let n={instancePath:t+
"/generated_images",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),
s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),
s++}return G.errors=e,s===0}var V=yr;function yr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(E(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.videos!==void 0&&(Ie(r.videos,{instancePath:t+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.usage!==void 0&&(G(r.
usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return yr.errors=e,s===0}function bo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.url!==void 0&&(h(r.url,{instancePath:t+"/url",parentData:r,
parentDataProperty:"url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return bo.errors=e,s===0}function ko(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)bo(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?bo.errors:e.concat(bo.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return ko.errors=e,s===0}var B=gr;function gr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
audios===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"audios"},message:"must have required \
property 'audios'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(E(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.audios!==void 0&&(ko(r.audios,{instancePath:t+"/audios",parentData:r,
parentDataProperty:"audios",rootData:l})||(e=e===null?ko.errors:e.concat(ko.errors),s=e.length)),r.usage!==void 0&&(G(r.
usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return gr.errors=e,s===0}function Do(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.url!==void 0&&(h(r.url,{instancePath:t+"/url",parentData:r,
parentDataProperty:"url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{let o={instancePath:t,keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Do.errors=e,s===0}function qo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length<1){let n={instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)Do(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,
rootData:l})||(e=e===null?Do.errors:e.concat(Do.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return qo.errors=e,s===0}var ee=hr;function hr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
images===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"images"},message:"must have required \
property 'images'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(E(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.images!==void 0&&(qo(r.images,{instancePath:t+"/images",parentData:r,
parentDataProperty:"images",rootData:l})||(e=e===null?qo.errors:e.concat(qo.errors),s=e.length)),r.usage!==void 0&&(G(r.
usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return hr.errors=e,s===0}var re=vr;function vr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
text===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"text"},message:"must have required prop\
erty 'text'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(E(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.text!==void 0&&(_(r.text,{instancePath:t+"/text",parentData:r,
parentDataProperty:"text",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.usage!==void 0&&(G(r.usage,
{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),s=
e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return vr.errors=e,s===0}var Ci={type:"string",enum:["text_generated","first_audio_ready","all_audios_ready","failed"]};function er(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="text_generated"||r==="firs\
t_audio_ready"||r==="all_audios_ready"||r==="failed")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Ci.enum},
message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return er.errors=e,s===0}function xr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(_(r.id,{instancePath:t+"/id",parentData:r,
parentDataProperty:"id",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.audio_url!==void 0){let o=r.
audio_url;if(typeof o=="string"){if(!_e(o)){let n={instancePath:t+"/audio_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/audio_url",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r.stream_audio_url!==void 0){let o=r.stream_audio_url;
if(typeof o=="string"){if(!_e(o)){let n={instancePath:t+"/stream_audio_url",keyword:"format",params:{format:"uri"},message:'\
must match format "uri"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/stream_audio_url",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}}if(r.image_url!==void 0){let o=r.image_url;if(typeof o==
"string"){if(!_e(o)){let n={instancePath:t+"/image_url",keyword:"format",params:{format:"uri"},message:'must match forma\
t "uri"'};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/image_url",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}}if(r.lyrics!==void 0&&(_(r.lyrics,{instancePath:t+"/lyrics",parentData:r,
parentDataProperty:"lyrics",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.prompt!==void 0&&(_(r.prompt,
{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),
s=e.length)),r.model_name!==void 0&&(_(r.model_name,{instancePath:t+"/model_name",parentData:r,parentDataProperty:"model\
_name",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.title!==void 0&&(_(r.title,{instancePath:t+"\
/title",parentData:r,parentDataProperty:"title",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.tags!==
void 0){let o=r.tags;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)_(o[u],{instancePath:t+"/tags/"+u,parentData:o,
parentDataProperty:u,rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)}else{let n={instancePath:t+"/tags",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.duration!==void 0&&(z(r.duration,
{instancePath:t+"/duration",parentData:r,parentDataProperty:"duration",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return xr.errors=e,s===0}var se=wr;function wr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
audios===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"audios"},message:"must have required \
property 'audios'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(E(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.generation_stage!==void 0&&(er(r.generation_stage,{instancePath:t+
"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:l})||(e=e===null?er.errors:e.concat(er.errors),
s=e.length)),r.audios!==void 0){let o=r.audios;if(Array.isArray(o)){if(o.length<1){let u={instancePath:t+"/audios",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:e.push(u),s++}let n=o.length;for(let u=0;u<
n;u++)xr(o[u],{instancePath:t+"/audios/"+u,parentData:o,parentDataProperty:u,rootData:l})||(e=e===null?xr.errors:e.concat(
xr.errors),s=e.length)}else{let n={instancePath:t+"/audios",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[n]:e.push(n),s++}}r.original_task_id!==void 0&&(b(r.original_task_id,{instancePath:t+"/original_task_id",parentData:r,
parentDataProperty:"original_task_id",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.usage!==void 0&&
(G(r.usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?G.errors:e.concat(
G.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return wr.errors=e,s===0}var A=U;function U(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
id!==void 0&&(E(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:t+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="failed"){let n={instancePath:t+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}
r.error!==void 0&&(_(r.error,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:l})||(e=e===null?
_.errors:e.concat(_.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return U.errors=e,s===0}var pe=Tt;function Tt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=s;yr(r,{instancePath:t,
parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?yr.errors:e.concat(yr.errors),s=e.length);var y=u===s;if(n=n||
y,!n){let c=s;gr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?gr.errors:e.concat(gr.errors),
s=e.length);var y=c===s;if(n=n||y,!n){let d=s;hr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===
null?hr.errors:e.concat(hr.errors),s=e.length);var y=d===s;if(n=n||y,!n){let g=s;vr(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?vr.errors:e.concat(vr.errors),s=e.length);var y=g===s;if(n=n||y,!n){let k=s;wr(r,{instancePath:t,
parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?wr.errors:e.concat(wr.errors),s=e.length);var y=k===s;if(n=n||
y,!n){let Le=s;U(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
s=e.length);var y=Le===s;n=n||y}}}}}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let c={instancePath:t,keyword:"anyOf",
params:{},message:"must match a schema in anyOf"};e===null?e=[c]:e.push(c),s++}return Tt.errors=e,s===0}var Hi={type:"string",enum:["pending","processing","completed","failed"]};function rr(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="pending"||r==="processing"||r==="complet\
ed"||r==="failed")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Hi.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[o]:e.push(o),s++}return rr.errors=e,s===0}var oe=Nt;function Nt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.id===void 0){let c={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[c]:e.push(c),s++}var y=u===s;if(n=n||y,!n){let c=s;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)&&r.task_id===void 0){let d={instancePath:t,keyword:"required",params:{missingProperty:"task_id"},message:"\
must have required property 'task_id'"};e===null?e=[d]:e.push(d),s++}var y=c===s;n=n||y}if(n)s=o,e!==null&&(o?e.length=o:
e=null);else{let c={instancePath:t,keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[c]:e.push(
c),s++}if(r&&typeof r=="object"&&!Array.isArray(r))r.id!==void 0&&(b(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.task_id!==void 0&&(b(r.task_id,{instancePath:t+
"/task_id",parentData:r,parentDataProperty:"task_id",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),
r.status!==void 0&&(rr(r.status,{instancePath:t+"/status",parentData:r,parentDataProperty:"status",rootData:l})||(e=e===
null?rr.errors:e.concat(rr.errors),s=e.length)),r.model!==void 0&&(_(r.model,{instancePath:t+"/model",parentData:r,parentDataProperty:"\
model",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.task_replayed!==void 0&&(P(r.task_replayed,{
instancePath:t+"/task_replayed",parentData:r,parentDataProperty:"task_replayed",rootData:l})||(e=e===null?P.errors:e.concat(
P.errors),s=e.length));else{let c={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[c]:e.push(c),s++}return Nt.errors=e,s===0}var te=Vt;function Vt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r&&typeof r=="object"&&!Array.isArray(r))r.id!==void 0&&
(b(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),
s=e.length)),r.task_id!==void 0&&(b(r.task_id,{instancePath:t+"/task_id",parentData:r,parentDataProperty:"task_id",rootData:l})||
(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.status!==void 0&&(rr(r.status,{instancePath:t+"/status",parentData:r,
parentDataProperty:"status",rootData:l})||(e=e===null?rr.errors:e.concat(rr.errors),s=e.length)),r.model!==void 0&&(_(r.
model,{instancePath:t+"/model",parentData:r,parentDataProperty:"model",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),
s=e.length)),r.task_replayed!==void 0&&(P(r.task_replayed,{instancePath:t+"/task_replayed",parentData:r,parentDataProperty:"\
task_replayed",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length));else{let o={instancePath:t,keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Vt.errors=e,s===0}var ne=zt;function zt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.task_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"task_id"},
message:"must have required property 'task_id'"};e===null?e=[o]:e.push(o),s++}if(r&&typeof r=="object"&&!Array.isArray(r))
r.id!==void 0&&(b(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?b.errors:e.concat(
b.errors),s=e.length)),r.task_id!==void 0&&(b(r.task_id,{instancePath:t+"/task_id",parentData:r,parentDataProperty:"task\
_id",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.status!==void 0&&(rr(r.status,{instancePath:t+
"/status",parentData:r,parentDataProperty:"status",rootData:l})||(e=e===null?rr.errors:e.concat(rr.errors),s=e.length)),
r.model!==void 0&&(_(r.model,{instancePath:t+"/model",parentData:r,parentDataProperty:"model",rootData:l})||(e=e===null?
_.errors:e.concat(_.errors),s=e.length)),r.task_replayed!==void 0&&(P(r.task_replayed,{instancePath:t+"/task_replayed",parentData:r,
parentDataProperty:"task_replayed",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length));else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return zt.errors=e,s===0}var ae=Y,
Zi={type:"object",required:["id","status"],properties:{id:{$ref:"s32"},status:{type:"string",enum:["pending","processing"]}}};
function Y(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
id!==void 0&&(E(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:t+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="pending"||o==="processing")){
let n={instancePath:t+"/status",keyword:"enum",params:{allowedValues:Zi.properties.status.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Y.errors=e,s===0}var St=as;function as(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(E(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.videos!==void 0&&(Ie(r.videos,{instancePath:t+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.sources!==void 0){let o=r.
sources;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)Je(o[u],{instancePath:t+"/sources/"+u,parentData:o,parentDataProperty:u,
rootData:l})||(e=e===null?Je.errors:e.concat(Je.errors),s=e.length)}else{let n={instancePath:t+"/sources",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.usage!==void 0&&(G(r.usage,{instancePath:t+
"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return as.
errors=e,s===0}var Lt=It;function It(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
Y(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;as(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?as.errors:
e.concat(as.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;U(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return It.errors=e,s===0}var Ui={type:"integer",enum:[5,10]};function jr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===5||r===10)){let o={instancePath:t,keyword:"enum",params:{
allowedValues:Ui.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return jr.errors=
e,s===0}var Yi={type:"string",enum:["720p","1080p"]};function Ar(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="720p"||r==="1080p")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Yi.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Ar.errors=e,s===0}var Bi={type:"string",enum:["16:9","9:16","1:1","4:3","3:4"]};function sr(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="16:9"||r==="9:16"||r==="1:1"||r==="4:3"||r==="3:4")){let o={instancePath:t,
keyword:"enum",params:{allowedValues:Bi.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),s++}return sr.errors=e,s===0}var Kt=fs;function fs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
(b(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?b.errors:e.concat(
b.errors),s=e.length)),r.duration_seconds!==void 0&&(jr(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?jr.errors:e.concat(jr.errors),s=e.length)),r.output_resolution!==
void 0&&(Ar(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?Ar.errors:e.concat(Ar.errors),s=e.length)),r.aspect_ratio!==void 0&&(sr(r.aspect_ratio,{instancePath:t+
"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?sr.errors:e.concat(sr.errors),s=
e.length)),r.watermark!==void 0&&(De(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",
rootData:l})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return fs.errors=e,s===0}function $(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!_e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return $.errors=e,s===0}var Gt=cs;function cs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
r.prompt!==void 0&&(b(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
b.errors:e.concat(b.errors),s=e.length)),r.duration_seconds!==void 0&&(jr(r.duration_seconds,{instancePath:t+"/duration_\
seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?jr.errors:e.concat(jr.errors),s=e.
length)),r.output_resolution!==void 0&&(Ar(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?Ar.errors:e.concat(Ar.errors),s=e.length)),r.first_frame_image_url!==void 0&&
($(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_u\
rl",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.watermark!==void 0&&(De(r.watermark,{instancePath:t+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return cs.errors=e,s===0}var Rt=Mt;function Mt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
fs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?fs.errors:e.concat(fs.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;cs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?cs.errors:
e.concat(cs.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return Mt.errors=e,s===0}function or(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)Je(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===
null?Je.errors:e.concat(Je.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}return or.errors=e,s===0}var Wt=ms;function ms(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(E(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.videos!==void 0&&(Ie(r.videos,{instancePath:t+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.images!==void 0&&(or(
r.images,{instancePath:t+"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?or.errors:e.concat(
or.errors),s=e.length)),r.usage!==void 0&&(G(r.usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||
(e=e===null?G.errors:e.concat(G.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return ms.errors=e,s===0}var Ft=Ct;function Ct(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
Y(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;ms(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ms.errors:
e.concat(ms.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;U(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Ct.errors=e,s===0}var Qi={type:"string",enum:["720p","1080p"]};function O(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="720p"||r==="1080p")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Qi.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return O.errors=e,s===0}var Ht=Zt;function Zt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
r.source_task_id!==void 0&&(b(r.source_task_id,{instancePath:t+"/source_task_id",parentData:r,parentDataProperty:"source\
_task_id",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.prompt!==void 0&&(b(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.
output_resolution!==void 0&&(O(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.watermark!==void 0&&(De(r.watermark,
{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?De.errors:e.concat(De.
errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Zt.errors=e,s===0}var Ut=ds;function ds(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(E(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.videos!==void 0&&(Ie(r.videos,{instancePath:t+"/videos",parentData:r,
parentDataProperty:"videos",rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),s=e.length)),r.images!==void 0&&(or(
r.images,{instancePath:t+"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?or.errors:e.concat(
or.errors),s=e.length)),r.source_task_id!==void 0&&(b(r.source_task_id,{instancePath:t+"/source_task_id",parentData:r,parentDataProperty:"\
source_task_id",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.usage!==void 0&&(G(r.usage,{instancePath:t+
"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ds.
errors=e,s===0}var Yt=Bt;function Bt(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
Y(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;ds(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ds.errors:
e.concat(ds.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;U(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Bt.errors=e,s===0}function Po(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!_e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Po.errors=e,s===0}var Qt=Xt,Xi={type:"object",additionalProperties:!1,
required:["prompt","source_video_url"],properties:{model:{type:"string",const:"runway-aleph"},prompt:{$ref:"s26"},source_video_url:{
$ref:"s86"},aspect_ratio:{type:"string",enum:["16:9","9:16","4:3","3:4","1:1","21:9"]},seed:{$ref:"s1"},reference_image_url:{
$ref:"s18"},watermark:{$ref:"s27"},callback_url:{$ref:"s29"}}};function Xt(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.source_video_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"source_video_ur\
l"},message:"must have required property 'source_video_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="mode\
l"||o==="prompt"||o==="source_video_url"||o==="aspect_ratio"||o==="seed"||o==="reference_image_url"||o==="watermark"||o===
"callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT ha\
ve additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={
instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!==
"runway-aleph"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"runway-aleph"},message:"must be equ\
al to constant"};e===null?e=[n]:e.push(n),s++}}if(r.prompt!==void 0&&(b(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.source_video_url!==void 0&&
(Po(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||
(e=e===null?Po.errors:e.concat(Po.errors),s=e.length)),r.aspect_ratio!==void 0){let o=r.aspect_ratio;if(typeof o!="strin\
g"){let n={instancePath:t+"/aspect_ratio",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(!(o==="16:9"||o==="9:16"||o==="4:3"||o==="3:4"||o==="1:1"||o==="21:9")){let n={instancePath:t+"/aspect_\
ratio",keyword:"enum",params:{allowedValues:Xi.properties.aspect_ratio.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[n]:e.push(n),s++}}r.seed!==void 0&&(q(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.reference_image_url!==void 0&&(h(r.reference_image_url,
{instancePath:t+"/reference_image_url",parentData:r,parentDataProperty:"reference_image_url",rootData:l})||(e=e===null?h.
errors:e.concat(h.errors),s=e.length)),r.watermark!==void 0&&(De(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:l})||(e=e===null?De.errors:e.concat(De.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Xt.errors=e,s===0}function $o(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'"};e===null?e=[o]:e.push(o),s++}r.id!==void 0&&(_(r.id,{instancePath:t+"/id",parentData:r,
parentDataProperty:"id",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.url!==void 0&&(h(r.url,{instancePath:t+
"/url",parentData:r,parentDataProperty:"url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length))}else{let o={
instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return $o.errors=
e,s===0}var Jt=_s;function _s(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
videos===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"videos"},message:"must have required \
property 'videos'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(E(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.videos!==void 0){let o=r.videos;if(Array.isArray(o)){if(o.
length<1){let u={instancePath:t+"/videos",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
e===null?e=[u]:e.push(u),s++}let n=o.length;for(let u=0;u<n;u++)$o(o[u],{instancePath:t+"/videos/"+u,parentData:o,parentDataProperty:u,
rootData:l})||(e=e===null?$o.errors:e.concat($o.errors),s=e.length)}else{let n={instancePath:t+"/videos",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.images!==void 0&&(or(r.images,{instancePath:t+
"/images",parentData:r,parentDataProperty:"images",rootData:l})||(e=e===null?or.errors:e.concat(or.errors),s=e.length)),
r.usage!==void 0&&(G(r.usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?
G.errors:e.concat(G.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[o]:e.push(o),s++}return _s.errors=e,s===0}var en=rn;function rn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
Y(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;_s(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?_s.errors:
e.concat(_s.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;U(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return rn.errors=e,s===0}function Ke(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(fe(r)>1500){let o={instancePath:t,keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 chara\
cters"};e===null?e=[o]:e.push(o),s++}if(fe(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ke.errors=e,s===0}function Ge(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return Ge.errors=e,s===0}function ge(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return ge.errors=e,s===0}var sn=ys;function ys(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="prompt_optimizer"||o==="enable_safety_checker"||o==="callback\
_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additi\
onal properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="hailuo-02-\
text-to-video-pro"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"hailuo-02-text-to-video-pro"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(Ke(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)),r.prompt_optimizer!==void 0&&
(Ge(r.prompt_optimizer,{instancePath:t+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length)),r.enable_safety_checker!==void 0&&(ge(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?ge.errors:e.concat(
ge.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ys.errors=e,s===0}var Ji={type:"integer",enum:[6,10]};function Re(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===6||r===10)){let o={instancePath:t,keyword:"enum",params:{
allowedValues:Ji.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Re.errors=
e,s===0}var on=gs;function gs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="duration_seconds"||o==="prompt_optimizer"||o==="enable_safety\
_checker"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="hailuo-02-text-to-video-standard"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"h\
ailuo-02-text-to-video-standard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&
(Ke(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Ke.errors:e.concat(
Ke.errors),s=e.length)),r.duration_seconds!==void 0&&(Re(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),s=e.length)),r.prompt_optimizer!==
void 0&&(Ge(r.prompt_optimizer,{instancePath:t+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length)),r.enable_safety_checker!==void 0&&(ge(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?ge.errors:e.concat(
ge.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return gs.errors=e,s===0}var tn=nn;function nn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
ys(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ys.errors:e.concat(ys.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;gs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?gs.errors:
e.concat(gs.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return nn.errors=e,s===0}var Se=ln;function ln(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
Y(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;yr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?yr.errors:
e.concat(yr.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;U(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return ln.errors=e,s===0}function qe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!_e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return qe.errors=e,s===0}var un=hs;function hs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
hailuo-02-image-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(Ke(
r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Ke.errors:e.concat(
Ke.errors),s=e.length)),r.first_frame_image_url!==void 0&&($(r.first_frame_image_url,{instancePath:t+"/first_frame_image\
_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.
length)),r.last_frame_image_url!==void 0&&(qe(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,
parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),r.prompt_optimizer!==
void 0&&(Ge(r.prompt_optimizer,{instancePath:t+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length)),r.enable_safety_checker!==void 0&&(ge(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?ge.errors:e.concat(
ge.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return hs.errors=e,s===0}var pn=vs,ot={
type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"strin\
g",const:"hailuo-02-image-to-video-standard"},prompt:{$ref:"s95"},first_frame_image_url:{$ref:"s69"},last_frame_image_url:{
$ref:"s108"},duration_seconds:{$ref:"s99"},output_resolution:{type:"string",enum:["512p","768p"]},prompt_optimizer:{$ref:"\
s96"},enable_safety_checker:{$ref:"s97"},callback_url:{$ref:"s29"}}},I=Object.prototype.hasOwnProperty;function vs(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!I.call(ot.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="hailuo-02-image-to-video-standard"){
let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"hailuo-02-image-to-video-standard"},message:"must b\
e equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.prompt!==void 0&&(Ke(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),s=e.length)),r.first_frame_image_url!==
void 0&&($(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.last_frame_image_url!==void 0&&(qe(r.last_frame_image_url,
{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?
qe.errors:e.concat(qe.errors),s=e.length)),r.duration_seconds!==void 0&&(Re(r.duration_seconds,{instancePath:t+"/duratio\
n_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?Re.errors:e.concat(Re.errors),s=
e.length)),r.output_resolution!==void 0){let o=r.output_resolution;if(typeof o!="string"){let n={instancePath:t+"/output\
_resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="512p"||
o==="768p")){let n={instancePath:t+"/output_resolution",keyword:"enum",params:{allowedValues:ot.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}r.prompt_optimizer!==void 0&&(Ge(
r.prompt_optimizer,{instancePath:t+"/prompt_optimizer",parentData:r,parentDataProperty:"prompt_optimizer",rootData:l})||
(e=e===null?Ge.errors:e.concat(Ge.errors),s=e.length)),r.enable_safety_checker!==void 0&&(ge(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?ge.errors:e.concat(
ge.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return vs.errors=e,s===0}function Er(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(fe(r)>5e3){let o={instancePath:t,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[o]:e.push(o),s++}if(fe(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Er.errors=e,s===0}var eu={type:"string",enum:["768p","1080p"]};function Or(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="768p"||r==="1080p")){let o={instancePath:t,keyword:"enum",params:{allowedValues:eu.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Or.errors=e,s===0}var an=ws;function ws(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.output_resolution===void 0&&(c="output_resolution")){let f={};e===null?e=[f]:e.push(
f),s++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let f={};e===null?e=[f]:e.push(f),s++}}var y=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),y){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let d={instancePath:t+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[d]:e.push(d),s++}var y=c===s;n=y}if(!n){let c={instancePath:t,keyword:"if",params:{failingKeyword:"\
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
e equal to constant"};e===null?e=[f]:e.push(f),s++}}r.prompt!==void 0&&(Er(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?Er.errors:e.concat(Er.errors),s=e.length)),r.first_frame_image_url!==
void 0&&($(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.duration_seconds!==void 0&&(Re(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?Re.errors:
e.concat(Re.errors),s=e.length)),r.output_resolution!==void 0&&(Or(r.output_resolution,{instancePath:t+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?Or.errors:e.concat(Or.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(ge(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.callback_url!==void 0&&(m(
r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let c={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[c]:e.push(c),s++}return ws.errors=e,s===0}var fn=bs;function bs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.output_resolution===void 0&&(c="output_resolution")){let f={};e===null?e=[f]:e.push(
f),s++}else if(r.output_resolution!==void 0&&r.output_resolution!=="1080p"){let f={};e===null?e=[f]:e.push(f),s++}}var y=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),y){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&
r.duration_seconds!==6){let d={instancePath:t+"/duration_seconds",keyword:"const",params:{allowedValue:6},message:"must \
be equal to constant"};e===null?e=[d]:e.push(d),s++}var y=c===s;n=y}if(!n){let c={instancePath:t,keyword:"if",params:{failingKeyword:"\
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
must be equal to constant"};e===null?e=[f]:e.push(f),s++}}r.prompt!==void 0&&(Er(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?Er.errors:e.concat(Er.errors),s=e.length)),r.first_frame_image_url!==
void 0&&($(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.duration_seconds!==void 0&&(Re(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?Re.errors:
e.concat(Re.errors),s=e.length)),r.output_resolution!==void 0&&(Or(r.output_resolution,{instancePath:t+"/output_resoluti\
on",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?Or.errors:e.concat(Or.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(ge(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),r.callback_url!==void 0&&(m(
r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length))}else{let c={instancePath:t,keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[c]:e.push(c),s++}return bs.errors=e,s===0}var cn=mn;function mn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
hs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?hs.errors:e.concat(hs.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;vs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?vs.errors:
e.concat(vs.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;ws(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?ws.errors:e.concat(ws.errors),s=e.length);var f=d===s;if(f&&n)n=!1,u=[u,2];else{
f&&(n=!0,u=2);let g=s;bs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?bs.errors:e.concat(
bs.errors),s=e.length);var f=g===s;f&&n?(n=!1,u=[u,3]):f&&(n=!0,u=3)}}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={
instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),s++}return mn.errors=e,s===0}function Me(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
if(r!==!1){let o={instancePath:t,keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};e===null?
e=[o]:e.push(o),s++}return Me.errors=e,s===0}function ce(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(fe(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return ce.errors=e,s===0}function ie(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return ie.
errors=e,s===0}function ue(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return ue.errors=e,s===0}var ru={type:"integer",enum:[3,4,5,6,7,8,9,10,11,12,13,14,15]};function Q(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===3||r===4||r===5||r===6||r===7||r===8||r===
9||r===10||r===11||r===12||r===13||r===14||r===15)){let o={instancePath:t,keyword:"enum",params:{allowedValues:ru.enum},
message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Q.errors=e,s===0}var su={type:"string",enum:["16:9","9:16","1:1"]};function S(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="16:9"||r==="9:16"||r==="1:1")){let o={instancePath:t,keyword:"enum",params:{allowedValues:su.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return S.errors=e,s===0}var ou={type:"string",enum:["720p","1080p","4k"]};function me(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="720p"||r==="1080p"||r==="4k")){let o={instancePath:t,keyword:"enum",params:{allowedValues:ou.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return me.errors=e,s===0}function be(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)h(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?
h.errors:e.concat(h.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return be.errors=e,s===0}function Tr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.name===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[o]:e.push(o),s++}if(r.description===void 0){let o={instancePath:t,keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="name"||o==="description"||o==="element_input_urls"||o==="element_input_video_urls"||o===
"element_input_audio_urls"||o==="start_time"||o==="end_time")){let n={instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.name!==void 0&&(_(r.
name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),
s=e.length)),r.description!==void 0&&(_(r.description,{instancePath:t+"/description",parentData:r,parentDataProperty:"de\
scription",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.element_input_urls!==void 0&&(be(r.element_input_urls,
{instancePath:t+"/element_input_urls",parentData:r,parentDataProperty:"element_input_urls",rootData:l})||(e=e===null?be.
errors:e.concat(be.errors),s=e.length)),r.element_input_video_urls!==void 0&&(be(r.element_input_video_urls,{instancePath:t+
"/element_input_video_urls",parentData:r,parentDataProperty:"element_input_video_urls",rootData:l})||(e=e===null?be.errors:
e.concat(be.errors),s=e.length)),r.element_input_audio_urls!==void 0&&(be(r.element_input_audio_urls,{instancePath:t+"/e\
lement_input_audio_urls",parentData:r,parentDataProperty:"element_input_audio_urls",rootData:l})||(e=e===null?be.errors:
e.concat(be.errors),s=e.length)),r.start_time!==void 0&&(q(r.start_time,{instancePath:t+"/start_time",parentData:r,parentDataProperty:"\
start_time",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.end_time!==void 0&&(q(r.end_time,{instancePath:t+
"/end_time",parentData:r,parentDataProperty:"end_time",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Tr.
errors=e,s===0}var tu={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"kling-\
3.0"},multi_shots:{$ref:"s121"},prompt:{$ref:"s122"},negative_prompt:{$ref:"s123"},cfg_scale:{$ref:"s124"},duration_seconds:{
$ref:"s125"},aspect_ratio:{$ref:"s126"},output_resolution:{$ref:"s127"},enable_sound:{$ref:"s28"},first_frame_image_url:{
$ref:"s69"},last_frame_image_url:{$ref:"s108"},kling_elements:{type:"array",items:{$ref:"s128"}},callback_url:{$ref:"s29"}}};
function tr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!I.call(tu.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-3.0"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.multi_shots!==void 0&&(Me(r.multi_shots,{instancePath:t+"\
/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.
length)),r.prompt!==void 0&&(ce(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.negative_prompt!==void 0&&(ie(r.negative_prompt,{instancePath:t+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),
s=e.length)),r.cfg_scale!==void 0&&(ue(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"cfg_sca\
le",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.duration_seconds!==void 0&&(Q(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?Q.errors:
e.concat(Q.errors),s=e.length)),r.aspect_ratio!==void 0&&(S(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.output_resolution!==
void 0&&(me(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.enable_sound!==void 0&&(P(r.enable_sound,{instancePath:t+
"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.
length)),r.first_frame_image_url!==void 0&&($(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,
parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.last_frame_image_url!==
void 0&&(qe(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_i\
mage_url",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),r.kling_elements!==void 0){let o=r.kling_elements;
if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)Tr(o[u],{instancePath:t+"/kling_elements/"+u,parentData:o,parentDataProperty:u,
rootData:l})||(e=e===null?Tr.errors:e.concat(Tr.errors),s=e.length)}else{let n={instancePath:t+"/kling_elements",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return tr.errors=e,s===0}function xo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},
message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.duration_seconds===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="prompt"||o==="duration_seconds")){let n={instancePath:t,keyword:"a\
dditionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}r.prompt!==void 0&&(_(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=
e===null?_.errors:e.concat(_.errors),s=e.length)),r.duration_seconds!==void 0&&(q(r.duration_seconds,{instancePath:t+"/d\
uration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return xo.errors=e,s===0}var nu={type:"object",additionalProperties:!1,required:["model","multi_shots","enable_sound","multi_prompt"],properties:{
model:{type:"string",const:"kling-3.0"},multi_shots:{type:"boolean",const:!0},enable_sound:{type:"boolean",const:!0},multi_prompt:{
type:"array",items:{$ref:"s131"}},prompt:{$ref:"s26"},negative_prompt:{$ref:"s123"},cfg_scale:{$ref:"s124"},duration_seconds:{
$ref:"s125"},aspect_ratio:{$ref:"s126"},output_resolution:{$ref:"s127"},first_frame_image_url:{$ref:"s69"},kling_elements:{
type:"array",items:{$ref:"s128"}},callback_url:{$ref:"s29"}}};function nr(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.multi_shots===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"multi_shots"},message:"\
must have required property 'multi_shots'"};e===null?e=[o]:e.push(o),s++}if(r.enable_sound===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"enable_sound"},message:"must have required property 'enable_sound'"};e===null?
e=[o]:e.push(o),s++}if(r.multi_prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"multi_\
prompt"},message:"must have required property 'multi_prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!I.call(nu.
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
xo(o[u],{instancePath:t+"/multi_prompt/"+u,parentData:o,parentDataProperty:u,rootData:l})||(e=e===null?xo.errors:e.concat(
xo.errors),s=e.length)}else{let n={instancePath:t+"/multi_prompt",keyword:"type",params:{type:"array"},message:"must be \
array"};e===null?e=[n]:e.push(n),s++}}if(r.prompt!==void 0&&(b(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.negative_prompt!==void 0&&(ie(r.negative_prompt,
{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ie.errors:
e.concat(ie.errors),s=e.length)),r.cfg_scale!==void 0&&(ue(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"\
cfg_scale",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.duration_seconds!==void 0&&(Q(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?Q.errors:
e.concat(Q.errors),s=e.length)),r.aspect_ratio!==void 0&&(S(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.output_resolution!==
void 0&&(me(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.first_frame_image_url!==void 0&&($(r.first_frame_image_url,
{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
$.errors:e.concat($.errors),s=e.length)),r.kling_elements!==void 0){let o=r.kling_elements;if(Array.isArray(o)){let n=o.
length;for(let u=0;u<n;u++)Tr(o[u],{instancePath:t+"/kling_elements/"+u,parentData:o,parentDataProperty:u,rootData:l})||
(e=e===null?Tr.errors:e.concat(Tr.errors),s=e.length)}else{let n={instancePath:t+"/kling_elements",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return nr.errors=e,s===0}function jo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
tr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?tr.errors:e.concat(tr.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;nr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?nr.errors:
e.concat(nr.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let d={instancePath:t,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[d]:e.push(d),s++}if(r.
model!==void 0){let d=r.model;if(typeof d!="string"){let w={instancePath:t+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[w]:e.push(w),s++}if(d!=="kling-3.0"){let w={instancePath:t+"/model",keyword:"const",
params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[w]:e.push(w),s++}}}else{let d={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}return jo.errors=e,s===0}function Nr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(fe(r)>2500){let o={instancePath:t,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 chara\
cters"};e===null?e=[o]:e.push(o),s++}if(fe(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Nr.errors=e,s===0}var lu={type:"string",enum:["std","pro"]};function Pe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="std"||r==="pro")){let o={instancePath:t,keyword:"enum",params:{allowedValues:lu.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Pe.errors=e,s===0}function Vr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}if(r!==5){let o={instancePath:t,keyword:"const",params:{allowedValue:5},message:"must be equal to co\
nstant"};e===null?e=[o]:e.push(o),s++}return Vr.errors=e,s===0}function lr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>7){let n={instancePath:t,keyword:"maxItems",params:{limit:7},message:"must NOT have more than 7 items"};e===
null?e=[n]:e.push(n),s++}if(r.length<1){let n={instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)h(r[n],{instancePath:t+"/"+n,parentData:r,
parentDataProperty:n,rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)}else{let o={instancePath:t,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return lr.errors=e,s===0}var iu={type:"string",enum:["base","feature"]};function Ao(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="base"||r==="feature")){let o={instancePath:t,keyword:"enum",params:{allowedValues:iu.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Ao.errors=e,s===0}function zr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return zr.errors=e,s===0}var dn=ks,uu={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{
type:"string",const:"kling-o1"},prompt:{$ref:"s133"},mode:{$ref:"s134"},duration_seconds:{$ref:"s135"},aspect_ratio:{$ref:"\
s126"},enable_sound:{$ref:"s121"},reference_image_urls:{$ref:"s136"},reference_video_url:{$ref:"s18"},reference_video_type:{
$ref:"s137"},preserve_reference_video_audio:{$ref:"s138"},callback_url:{$ref:"s29"}},dependentRequired:{reference_video_type:[
"reference_video_url"],preserve_reference_video_audio:["reference_video_url"]},if:{properties:{reference_video_url:{}},required:[
"reference_video_url"],additionalProperties:!0},then:{properties:{prompt:{pattern:"<<<video_1>>>"},reference_image_urls:{
maxItems:4}},additionalProperties:!0}},_n=new RegExp("<<<video_1>>>","u");function ks(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.
reference_video_url===void 0&&(c="reference_video_url")){let f={};e===null?e=[f]:e.push(f),s++}}var y=u===s;if(s=o,e!==null&&
(o?e.length=o:e=null),y){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prompt!==void 0){let d=r.prompt;if(typeof d==
"string"&&!_n.test(d)){let w={instancePath:t+"/prompt",keyword:"pattern",params:{pattern:"<<<video_1>>>"},message:'must \
match pattern "<<<video_1>>>"'};e===null?e=[w]:e.push(w),s++}}if(r.reference_image_urls!==void 0){let d=r.reference_image_urls;
if(Array.isArray(d)&&d.length>4){let w={instancePath:t+"/reference_image_urls",keyword:"maxItems",params:{limit:4},message:"\
must NOT have more than 4 items"};e===null?e=[w]:e.push(w),s++}}}var y=c===s;n=y}if(!n){let c={instancePath:t,keyword:"i\
f",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),s++}if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.model===void 0){let c={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"\
must have required property 'model'"};e===null?e=[c]:e.push(c),s++}if(r.prompt===void 0){let c={instancePath:t,keyword:"\
required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[c]:e.push(c),s++}
for(let c in r)if(!I.call(uu.properties,c)){let f={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),s++}if(r.model!==void 0){let c=r.model;if(typeof c!=
"string"){let f={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:
e.push(f),s++}if(c!=="kling-o1"){let f={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-o1"},message:"\
must be equal to constant"};e===null?e=[f]:e.push(f),s++}}if(r.prompt!==void 0&&(Nr(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?Nr.errors:e.concat(Nr.errors),s=e.length)),r.mode!==void 0&&(Pe(r.
mode,{instancePath:t+"/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),
s=e.length)),r.duration_seconds!==void 0&&(Vr(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?Vr.errors:e.concat(Vr.errors),s=e.length)),r.aspect_ratio!==void 0&&(S(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?S.errors:e.concat(
S.errors),s=e.length)),r.enable_sound!==void 0&&(Me(r.enable_sound,{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"\
enable_sound",rootData:l})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),r.reference_image_urls!==void 0&&(lr(
r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||
(e=e===null?lr.errors:e.concat(lr.errors),s=e.length)),r.reference_video_url!==void 0&&(h(r.reference_video_url,{instancePath:t+
"/reference_video_url",parentData:r,parentDataProperty:"reference_video_url",rootData:l})||(e=e===null?h.errors:e.concat(
h.errors),s=e.length)),r.reference_video_type!==void 0&&(Ao(r.reference_video_type,{instancePath:t+"/reference_video_typ\
e",parentData:r,parentDataProperty:"reference_video_type",rootData:l})||(e=e===null?Ao.errors:e.concat(Ao.errors),s=e.length)),
r.preserve_reference_video_audio!==void 0&&(zr(r.preserve_reference_video_audio,{instancePath:t+"/preserve_reference_vid\
eo_audio",parentData:r,parentDataProperty:"preserve_reference_video_audio",rootData:l})||(e=e===null?zr.errors:e.concat(
zr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length)),r.reference_video_type!==void 0&&r.reference_video_url===
void 0){let c={instancePath:t,keyword:"dependentRequired",params:{property:"reference_video_type",missingProperty:"refer\
ence_video_url",depsCount:1,deps:"reference_video_url"},message:"must have property reference_video_url when property re\
ference_video_type is present"};e===null?e=[c]:e.push(c),s++}if(r.preserve_reference_video_audio!==void 0&&r.reference_video_url===
void 0){let c={instancePath:t,keyword:"dependentRequired",params:{property:"preserve_reference_video_audio",missingProperty:"\
reference_video_url",depsCount:1,deps:"reference_video_url"},message:"must have property reference_video_url when proper\
ty preserve_reference_video_audio is present"};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}return ks.errors=e,s===0}var pu={type:"integer",enum:[5,10]};function he(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===5||r===10)){let o={instancePath:t,keyword:"enum",params:{
allowedValues:pu.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return he.errors=
e,s===0}function Sr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return Sr.errors=e,s===0}var yn=Ds;function Ds(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="negative_prompt"||o==="cfg_scale"||o==="duration_seconds"||o===
"aspect_ratio"||o==="enable_sound"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-v2.1-master-text-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"\
kling-v2.1-master-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&
(ce(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ce.errors:e.concat(
ce.errors),s=e.length)),r.negative_prompt!==void 0&&(ie(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,
parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),r.cfg_scale!==
void 0&&(ue(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?
ue.errors:e.concat(ue.errors),s=e.length)),r.duration_seconds!==void 0&&(he(r.duration_seconds,{instancePath:t+"/duratio\
n_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),s=
e.length)),r.aspect_ratio!==void 0&&(S(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"a\
spect_ratio",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.enable_sound!==void 0&&(Sr(r.enable_sound,
{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?Sr.errors:e.concat(
Sr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ds.errors=e,s===0}var gn=qs;function qs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="negative_prompt"||o==="cfg_scale"||o==="duration_seconds"||o===
"aspect_ratio"||o==="enable_sound"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-v2.5-turbo-text-to-video-pro"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"\
kling-v2.5-turbo-text-to-video-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&
(ce(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ce.errors:e.concat(
ce.errors),s=e.length)),r.negative_prompt!==void 0&&(ie(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,
parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),r.cfg_scale!==
void 0&&(ue(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?
ue.errors:e.concat(ue.errors),s=e.length)),r.duration_seconds!==void 0&&(he(r.duration_seconds,{instancePath:t+"/duratio\
n_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),s=
e.length)),r.aspect_ratio!==void 0&&(S(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"a\
spect_ratio",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.enable_sound!==void 0&&(Sr(r.enable_sound,
{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?Sr.errors:e.concat(
Sr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return qs.errors=e,s===0}function R(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(fe(r)>2500){let o={instancePath:t,keyword:"maxLength",params:{limit:2500},message:"must NOT have more than 2500 chara\
cters"};e===null?e=[o]:e.push(o),s++}if(fe(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return R.errors=e,s===0}var au={type:"integer",enum:[5,10]};function We(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[o]:e.push(o),s++}if(!(r===5||r===10)){let o={instancePath:t,keyword:"enum",params:{
allowedValues:au.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return We.errors=
e,s===0}var hn=Ps;function Ps(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let c;if(r.enable_sound===void 0&&(c="enable_sound")){let f={};e===null?e=[f]:e.push(f),s++}else if(r.
enable_sound!==void 0&&r.enable_sound!==!0){let f={};e===null?e=[f]:e.push(f),s++}}var y=u===s;if(s=o,e!==null&&(o?e.length=
o:e=null),y){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mode===void 0){let d={instancePath:t,keyword:"req\
uired",params:{missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[d]:e.push(d),s++}if(r.mode!==
void 0&&r.mode!=="pro"){let d={instancePath:t+"/mode",keyword:"const",params:{allowedValue:"pro"},message:"must be equal\
 to constant"};e===null?e=[d]:e.push(d),s++}}var y=c===s;n=y}if(!n){let c={instancePath:t,keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
model===void 0){let c={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required pr\
operty 'model'"};e===null?e=[c]:e.push(c),s++}if(r.prompt===void 0){let c={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[c]:e.push(c),s++}for(let c in r)if(!(c==="model"||c===
"prompt"||c==="mode"||c==="duration_seconds"||c==="aspect_ratio"||c==="enable_sound"||c==="callback_url")){let f={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[
f]:e.push(f),s++}if(r.model!==void 0){let c=r.model;if(typeof c!="string"){let f={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(c!=="kling-v2.6"){let f={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"kling-v2.6"},message:"must be equal to constant"};e===null?e=[f]:e.push(f),
s++}}r.prompt!==void 0&&(R(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=
e===null?R.errors:e.concat(R.errors),s=e.length)),r.mode!==void 0&&(Pe(r.mode,{instancePath:t+"/mode",parentData:r,parentDataProperty:"\
mode",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),r.duration_seconds!==void 0&&(We(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?We.errors:
e.concat(We.errors),s=e.length)),r.aspect_ratio!==void 0&&(S(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.enable_sound!==void 0&&
(P(r.enable_sound,{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?
P.errors:e.concat(P.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let c={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}return Ps.errors=e,s===0}var vn=$s;function $s(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="duration_seconds"||o==="aspect_ratio"||o==="output_resolution"||
o==="enable_sound"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-v3-omni"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(R(r.prompt,{instancePath:t+"/prom\
pt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.duration_seconds!==
void 0&&(Q(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.aspect_ratio!==void 0&&(S(r.aspect_ratio,{instancePath:t+"/aspect\
_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),
r.output_resolution!==void 0&&(me(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.enable_sound!==void 0&&(P(r.enable_sound,
{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?P.errors:e.concat(
P.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return $s.errors=e,s===0}var wn=xs;function xs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
nt"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(R(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.reference_image_urls!==void 0&&(lr(r.reference_image_urls,
{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?
lr.errors:e.concat(lr.errors),s=e.length)),r.aspect_ratio!==void 0&&(S(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.duration_seconds!==
void 0&&(Q(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.output_resolution!==void 0&&(me(r.output_resolution,{instancePath:t+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?me.errors:e.concat(me.
errors),s=e.length)),r.enable_sound!==void 0&&(P(r.enable_sound,{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"\
enable_sound",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return xs.errors=e,s===0}var bn=js;function js(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!(o==="model"||o==="prompt"||o==="duration_seconds"||o==="aspect_ratio"||o==="output_resolution"||
o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NO\
T have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={
instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!==
"kling-v3-turbo-text-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v3-turbo-text\
-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(R(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.
duration_seconds!==void 0&&(Q(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"du\
ration_seconds",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.aspect_ratio!==void 0&&(S(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?S.errors:e.concat(
S.errors),s=e.length)),r.output_resolution!==void 0&&(O(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,
parentDataProperty:"output_resolution",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return js.errors=e,s===0}var kn=Dn;function Dn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
jo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?jo.errors:e.concat(jo.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;ks(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ks.errors:
e.concat(ks.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;Ds(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?Ds.errors:e.concat(Ds.errors),s=e.length);var f=d===s;if(f&&n)n=!1,u=[u,2];else{
f&&(n=!0,u=2);let g=s;qs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?qs.errors:e.concat(
qs.errors),s=e.length);var f=g===s;if(f&&n)n=!1,u=[u,3];else{f&&(n=!0,u=3);let k=s;Ps(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?Ps.errors:e.concat(Ps.errors),s=e.length);var f=k===s;if(f&&n)n=!1,u=[u,4];else{f&&(n=!0,u=4);
let Le=s;$s(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?$s.errors:e.concat($s.errors),
s=e.length);var f=Le===s;if(f&&n)n=!1,u=[u,5];else{f&&(n=!0,u=5);let Z=s;xs(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?xs.errors:e.concat(xs.errors),s=e.length);var f=Z===s;if(f&&n)n=!1,u=[u,6];else{f&&(n=!0,u=6);
let de=s;js(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?js.errors:e.concat(js.errors),
s=e.length);var f=de===s;f&&n?(n=!1,u=[u,7]):f&&(n=!0,u=7)}}}}}}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,
keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}
return Dn.errors=e,s===0}var qn=Pn;function Pn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
tr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?tr.errors:e.concat(tr.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;nr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?nr.errors:
e.concat(nr.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let d={instancePath:t,keyword:"req\
uired",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[d]:e.push(d),s++}if(r.
model!==void 0){let d=r.model;if(typeof d!="string"){let w={instancePath:t+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[w]:e.push(w),s++}if(d!=="kling-3.0"){let w={instancePath:t+"/model",keyword:"const",
params:{allowedValue:"kling-3.0"},message:"must be equal to constant"};e===null?e=[w]:e.push(w),s++}}}else{let d={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}return Pn.errors=e,s===0}var $n=xn;function xn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-3.0"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return tr(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?tr.errors:e.concat(tr.errors),s=e.length),xn.errors=e,s===0}var jn=An;function An(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="kling-3.0"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-3.0"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return nr(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?nr.errors:e.concat(nr.errors),s=e.length),An.errors=e,s===0}var En=As,fu={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-o1"},prompt:{$ref:"s13\
3"},first_frame_image_url:{$ref:"s69"},last_frame_image_url:{$ref:"s18"},mode:{$ref:"s134"},duration_seconds:{$ref:"s135"},
aspect_ratio:{$ref:"s126"},enable_sound:{$ref:"s121"},reference_image_urls:{$ref:"s136"},reference_video_url:{$ref:"s18"},
reference_video_type:{type:"string",const:"feature"},preserve_reference_video_audio:{$ref:"s138"},callback_url:{$ref:"s2\
9"}},dependentRequired:{reference_video_type:["reference_video_url"],preserve_reference_video_audio:["reference_video_ur\
l"]},allOf:[{if:{properties:{reference_video_url:{}},required:["reference_video_url"],additionalProperties:!0},then:{properties:{
prompt:{pattern:"<<<video_1>>>"},reference_video_type:{},reference_image_urls:{maxItems:4}},required:["reference_video_t\
ype"],additionalProperties:!0}},{if:{properties:{last_frame_image_url:{}},required:["last_frame_image_url"],additionalProperties:!0},
then:{properties:{reference_image_urls:{not:{}},reference_video_url:{not:{}}},additionalProperties:!0}}]};function As(r,{
instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let g;if(r.reference_video_url===void 0&&(g="reference_video_url")){let D={};e===null?e=[D]:e.push(
D),s++}}var y=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),y){let g=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
reference_video_type===void 0){let k={instancePath:t,keyword:"required",params:{missingProperty:"reference_video_type"},
message:"must have required property 'reference_video_type'"};e===null?e=[k]:e.push(k),s++}if(r.prompt!==void 0){let k=r.
prompt;if(typeof k=="string"&&!_n.test(k)){let we={instancePath:t+"/prompt",keyword:"pattern",params:{pattern:"<<<video_\
1>>>"},message:'must match pattern "<<<video_1>>>"'};e===null?e=[we]:e.push(we),s++}}if(r.reference_image_urls!==void 0){
let k=r.reference_image_urls;if(Array.isArray(k)&&k.length>4){let we={instancePath:t+"/reference_image_urls",keyword:"ma\
xItems",params:{limit:4},message:"must NOT have more than 4 items"};e===null?e=[we]:e.push(we),s++}}}var y=g===s;n=y}if(!n){
let g={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[g]:e.push(
g),s++}let c=s,f=!0,d=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;if(r.last_frame_image_url===void 0&&(g="last_\
frame_image_url")){let D={};e===null?e=[D]:e.push(D),s++}}var w=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),w){let g=s;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.reference_image_urls!==void 0){let k={instancePath:t+"/reference_image\
_urls",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.push(k),s++}if(r.reference_video_url!==void 0){
let k={instancePath:t+"/reference_video_url",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.push(
k),s++}}var w=g===s;f=w}if(!f){let g={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "th\
en" schema'};e===null?e=[g]:e.push(g),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let g={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[g]:e.push(
g),s++}if(r.prompt===void 0){let g={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[g]:e.push(g),s++}if(r.first_frame_image_url===void 0){let g={instancePath:t,
keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required property 'first_frame_im\
age_url'"};e===null?e=[g]:e.push(g),s++}for(let g in r)if(!I.call(fu.properties,g)){let D={instancePath:t,keyword:"addit\
ionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};e===null?e=[D]:e.push(D),s++}
if(r.model!==void 0){let g=r.model;if(typeof g!="string"){let D={instancePath:t+"/model",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[D]:e.push(D),s++}if(g!=="kling-o1"){let D={instancePath:t+"/model",keyword:"\
const",params:{allowedValue:"kling-o1"},message:"must be equal to constant"};e===null?e=[D]:e.push(D),s++}}if(r.prompt!==
void 0&&(Nr(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?Nr.errors:
e.concat(Nr.errors),s=e.length)),r.first_frame_image_url!==void 0&&($(r.first_frame_image_url,{instancePath:t+"/first_fr\
ame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?$.errors:e.concat($.errors),
s=e.length)),r.last_frame_image_url!==void 0&&(h(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,
parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.mode!==void 0&&
(Pe(r.mode,{instancePath:t+"/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.
errors),s=e.length)),r.duration_seconds!==void 0&&(Vr(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?Vr.errors:e.concat(Vr.errors),s=e.length)),r.aspect_ratio!==
void 0&&(S(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=
e===null?S.errors:e.concat(S.errors),s=e.length)),r.enable_sound!==void 0&&(Me(r.enable_sound,{instancePath:t+"/enable_s\
ound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?Me.errors:e.concat(Me.errors),s=e.length)),
r.reference_image_urls!==void 0&&(lr(r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"\
reference_image_urls",rootData:l})||(e=e===null?lr.errors:e.concat(lr.errors),s=e.length)),r.reference_video_url!==void 0&&
(h(r.reference_video_url,{instancePath:t+"/reference_video_url",parentData:r,parentDataProperty:"reference_video_url",rootData:l})||
(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.reference_video_type!==void 0){let g=r.reference_video_type;if(typeof g!=
"string"){let D={instancePath:t+"/reference_video_type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[D]:e.push(D),s++}if(g!=="feature"){let D={instancePath:t+"/reference_video_type",keyword:"const",params:{allowedValue:"\
feature"},message:"must be equal to constant"};e===null?e=[D]:e.push(D),s++}}if(r.preserve_reference_video_audio!==void 0&&
(zr(r.preserve_reference_video_audio,{instancePath:t+"/preserve_reference_video_audio",parentData:r,parentDataProperty:"\
preserve_reference_video_audio",rootData:l})||(e=e===null?zr.errors:e.concat(zr.errors),s=e.length)),r.callback_url!==void 0&&
(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?
m.errors:e.concat(m.errors),s=e.length)),r.reference_video_type!==void 0&&r.reference_video_url===void 0){let g={instancePath:t,
keyword:"dependentRequired",params:{property:"reference_video_type",missingProperty:"reference_video_url",depsCount:1,deps:"\
reference_video_url"},message:"must have property reference_video_url when property reference_video_type is present"};e===
null?e=[g]:e.push(g),s++}if(r.preserve_reference_video_audio!==void 0&&r.reference_video_url===void 0){let g={instancePath:t,
keyword:"dependentRequired",params:{property:"preserve_reference_video_audio",missingProperty:"reference_video_url",depsCount:1,
deps:"reference_video_url"},message:"must have property reference_video_url when property preserve_reference_video_audio\
 is present"};e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:t,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[g]:e.push(g),s++}return As.errors=e,s===0}function Fe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Fe.
errors=e,s===0}var On=Es,cu={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{
model:{type:"string",const:"kling-v2.1-master-image-to-video"},prompt:{$ref:"s122"},first_frame_image_url:{$ref:"s69"},last_frame_image_url:{
$ref:"s18"},negative_prompt:{$ref:"s123"},cfg_scale:{$ref:"s124"},duration_seconds:{$ref:"s140"},aspect_ratio:{$ref:"s16\
2"},callback_url:{$ref:"s29"}}};function Es(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!I.call(cu.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="kling-v2.1-master-image-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"k\
ling-v2.1-master-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&
(ce(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ce.errors:e.concat(
ce.errors),s=e.length)),r.first_frame_image_url!==void 0&&($(r.first_frame_image_url,{instancePath:t+"/first_frame_image\
_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.
length)),r.last_frame_image_url!==void 0&&(h(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,
parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.negative_prompt!==
void 0&&(ie(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||
(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),r.cfg_scale!==void 0&&(ue(r.cfg_scale,{instancePath:t+"/cfg_scale",
parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.duration_seconds!==
void 0&&(he(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.aspect_ratio!==void 0&&(Fe(r.aspect_ratio,{instancePath:t+"/asp\
ect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Es.errors=e,s===0}var Tn=Os,mu={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.1-pro"},prompt:{$ref:"\
s122"},first_frame_image_url:{$ref:"s69"},last_frame_image_url:{$ref:"s108"},negative_prompt:{$ref:"s123"},cfg_scale:{$ref:"\
s124"},duration_seconds:{$ref:"s140"},aspect_ratio:{$ref:"s162"},callback_url:{$ref:"s29"}}};function Os(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!I.call(mu.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="kling-v2.1-pro"){let n={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"kling-v2.1-pro"},message:"must be equal to constant"};e===null?e=[n]:e.push(
n),s++}}r.prompt!==void 0&&(ce(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.first_frame_image_url!==void 0&&($(r.first_frame_image_url,{instancePath:t+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?$.errors:e.concat(
$.errors),s=e.length)),r.last_frame_image_url!==void 0&&(qe(r.last_frame_image_url,{instancePath:t+"/last_frame_image_ur\
l",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?qe.errors:e.concat(qe.errors),s=e.length)),
r.negative_prompt!==void 0&&(ie(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"ne\
gative_prompt",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),r.cfg_scale!==void 0&&(ue(r.cfg_scale,
{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||(e=e===null?ue.errors:e.concat(ue.
errors),s=e.length)),r.duration_seconds!==void 0&&(he(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),r.aspect_ratio!==
void 0&&(Fe(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/call\
back_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Os.
errors=e,s===0}var Nn=Ts,du={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{
model:{type:"string",const:"kling-v2.1-standard"},prompt:{$ref:"s122"},first_frame_image_url:{$ref:"s69"},last_frame_image_url:{
$ref:"s18"},negative_prompt:{$ref:"s123"},cfg_scale:{$ref:"s124"},duration_seconds:{$ref:"s140"},aspect_ratio:{$ref:"s16\
2"},callback_url:{$ref:"s29"}}};function Ts(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!I.call(du.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="kling-v2.1-standard"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v2.1-sta\
ndard"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(ce(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),
r.first_frame_image_url!==void 0&&($(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"\
first_frame_image_url",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.last_frame_image_url!==void 0&&
(h(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",
rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.negative_prompt!==void 0&&(ie(r.negative_prompt,{instancePath:t+
"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),
s=e.length)),r.cfg_scale!==void 0&&(ue(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"cfg_sca\
le",rootData:l})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.duration_seconds!==void 0&&(he(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?he.errors:
e.concat(he.errors),s=e.length)),r.aspect_ratio!==void 0&&(Fe(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Ts.errors=e,s===0}var Vn=Ns,_u={type:"object",additionalProperties:!1,
required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.5-turbo-image-to-vi\
deo-pro"},prompt:{$ref:"s122"},first_frame_image_url:{$ref:"s69"},last_frame_image_url:{$ref:"s108"},negative_prompt:{$ref:"\
s123"},cfg_scale:{$ref:"s124"},duration_seconds:{$ref:"s140"},aspect_ratio:{$ref:"s162"},callback_url:{$ref:"s29"}}};function Ns(r,{
instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!I.call(_u.properties,o)){let n={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="kling-v2.5-turbo-image-to-vi\
deo-pro"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v2.5-turbo-image-to-video-pro"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(ce(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.first_frame_image_url!==
void 0&&($(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.last_frame_image_url!==void 0&&(qe(r.last_frame_image_url,
{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?
qe.errors:e.concat(qe.errors),s=e.length)),r.negative_prompt!==void 0&&(ie(r.negative_prompt,{instancePath:t+"/negative_\
prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)),
r.cfg_scale!==void 0&&(ue(r.cfg_scale,{instancePath:t+"/cfg_scale",parentData:r,parentDataProperty:"cfg_scale",rootData:l})||
(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.duration_seconds!==void 0&&(he(r.duration_seconds,{instancePath:t+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?he.errors:e.concat(he.errors),
s=e.length)),r.aspect_ratio!==void 0&&(Fe(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?Fe.errors:e.concat(Fe.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Ns.errors=e,s===0}var zn=Vs,yu={type:"object",additionalProperties:!1,required:["model","prom\
pt","first_frame_image_url"],properties:{model:{type:"string",const:"kling-v2.6"},prompt:{$ref:"s144"},first_frame_image_url:{
$ref:"s69"},last_frame_image_url:{$ref:"s18"},mode:{$ref:"s134"},duration_seconds:{$ref:"s145"},aspect_ratio:{$ref:"s126"},
enable_sound:{$ref:"s28"},callback_url:{$ref:"s29"}},allOf:[{if:{properties:{enable_sound:{const:!0}},required:["enable_\
sound"],additionalProperties:!0},then:{properties:{mode:{const:"pro"}},required:["mode"],additionalProperties:!0}},{if:{
properties:{last_frame_image_url:{}},required:["last_frame_image_url"],additionalProperties:!0},then:{properties:{mode:{
const:"pro"},duration_seconds:{const:5}},required:["mode"],additionalProperties:!0}}]};function Vs(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(
r)){let g;if(r.enable_sound===void 0&&(g="enable_sound")){let D={};e===null?e=[D]:e.push(D),s++}else if(r.enable_sound!==
void 0&&r.enable_sound!==!0){let D={};e===null?e=[D]:e.push(D),s++}}var y=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),y){
let g=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mode===void 0){let k={instancePath:t,keyword:"required",params:{
missingProperty:"mode"},message:"must have required property 'mode'"};e===null?e=[k]:e.push(k),s++}if(r.mode!==void 0&&r.
mode!=="pro"){let k={instancePath:t+"/mode",keyword:"const",params:{allowedValue:"pro"},message:"must be equal to consta\
nt"};e===null?e=[k]:e.push(k),s++}}var y=g===s;n=y}if(!n){let g={instancePath:t,keyword:"if",params:{failingKeyword:"the\
n"},message:'must match "then" schema'};e===null?e=[g]:e.push(g),s++}let c=s,f=!0,d=s;if(r&&typeof r=="object"&&!Array.isArray(
r)){let g;if(r.last_frame_image_url===void 0&&(g="last_frame_image_url")){let D={};e===null?e=[D]:e.push(D),s++}}var w=d===
s;if(s=c,e!==null&&(c?e.length=c:e=null),w){let g=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.mode===void 0){let k={
instancePath:t,keyword:"required",params:{missingProperty:"mode"},message:"must have required property 'mode'"};e===null?
e=[k]:e.push(k),s++}if(r.mode!==void 0&&r.mode!=="pro"){let k={instancePath:t+"/mode",keyword:"const",params:{allowedValue:"\
pro"},message:"must be equal to constant"};e===null?e=[k]:e.push(k),s++}if(r.duration_seconds!==void 0&&r.duration_seconds!==
5){let k={instancePath:t+"/duration_seconds",keyword:"const",params:{allowedValue:5},message:"must be equal to constant"};
e===null?e=[k]:e.push(k),s++}}var w=g===s;f=w}if(!f){let g={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};e===null?e=[g]:e.push(g),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let g={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[g]:e.push(g),s++}if(r.prompt===void 0){let g={instancePath:t,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[g]:e.push(g),s++}if(r.first_frame_image_url===void 0){
let g={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[g]:e.push(g),s++}for(let g in r)if(!I.call(yu.properties,g)){let D={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};e===null?e=[
D]:e.push(D),s++}if(r.model!==void 0){let g=r.model;if(typeof g!="string"){let D={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[D]:e.push(D),s++}if(g!=="kling-v2.6"){let D={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"kling-v2.6"},message:"must be equal to constant"};e===null?e=[D]:e.push(D),
s++}}r.prompt!==void 0&&(R(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=
e===null?R.errors:e.concat(R.errors),s=e.length)),r.first_frame_image_url!==void 0&&($(r.first_frame_image_url,{instancePath:t+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?$.errors:e.concat(
$.errors),s=e.length)),r.last_frame_image_url!==void 0&&(h(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",
parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.mode!==void 0&&(Pe(r.mode,{instancePath:t+"/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?Pe.
errors:e.concat(Pe.errors),s=e.length)),r.duration_seconds!==void 0&&(We(r.duration_seconds,{instancePath:t+"/duration_s\
econds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?We.errors:e.concat(We.errors),s=e.length)),
r.aspect_ratio!==void 0&&(S(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",
rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.enable_sound!==void 0&&(P(r.enable_sound,{instancePath:t+
"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.
length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"cal\
lback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let g={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),s++}return Vs.errors=e,s===0}var Sn=zs,gu={type:"\
object",additionalProperties:!1,required:["model","prompt","first_frame_image_url"],properties:{model:{type:"string",const:"\
kling-v3-omni"},prompt:{$ref:"s144"},first_frame_image_url:{$ref:"s69"},last_frame_image_url:{$ref:"s18"},duration_seconds:{
$ref:"s125"},aspect_ratio:{$ref:"s126"},output_resolution:{$ref:"s127"},enable_sound:{$ref:"s28"},callback_url:{$ref:"s2\
9"}},if:{properties:{last_frame_image_url:{}},required:["last_frame_image_url"],additionalProperties:!0},then:{properties:{
duration_seconds:{const:5}},additionalProperties:!0}};function zs(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.last_frame_image_url===
void 0&&(c="last_frame_image_url")){let f={};e===null?e=[f]:e.push(f),s++}}var y=u===s;if(s=o,e!==null&&(o?e.length=o:e=
null),y){let c=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==void 0&&r.duration_seconds!==5){let d={
instancePath:t+"/duration_seconds",keyword:"const",params:{allowedValue:5},message:"must be equal to constant"};e===null?
e=[d]:e.push(d),s++}var y=c===s;n=y}if(!n){let c={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'mu\
st match "then" schema'};e===null?e=[c]:e.push(c),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let c={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[c]:e.push(c),s++}if(r.prompt===void 0){let c={instancePath:t,keyword:"required",params:{missingProperty:"pro\
mpt"},message:"must have required property 'prompt'"};e===null?e=[c]:e.push(c),s++}if(r.first_frame_image_url===void 0){
let c={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have required pr\
operty 'first_frame_image_url'"};e===null?e=[c]:e.push(c),s++}for(let c in r)if(!I.call(gu.properties,c)){let f={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[
f]:e.push(f),s++}if(r.model!==void 0){let c=r.model;if(typeof c!="string"){let f={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(c!=="kling-v3-omni"){let f={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"kling-v3-omni"},message:"must be equal to constant"};e===null?e=[f]:e.push(
f),s++}}r.prompt!==void 0&&(R(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.first_frame_image_url!==void 0&&($(r.first_frame_image_url,{instancePath:t+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?$.errors:e.concat(
$.errors),s=e.length)),r.last_frame_image_url!==void 0&&(h(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",
parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.duration_seconds!==void 0&&(Q(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.aspect_ratio!==void 0&&(S(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?S.errors:e.concat(
S.errors),s=e.length)),r.output_resolution!==void 0&&(me(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,
parentDataProperty:"output_resolution",rootData:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.enable_sound!==
void 0&&(P(r.enable_sound,{instancePath:t+"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=
e===null?P.errors:e.concat(P.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_\
url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{
let c={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}return zs.
errors=e,s===0}var Ln=Ss;function Ss(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(R(r.prompt,{instancePath:t+"/prom\
pt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.first_frame_image_url!==
void 0&&($(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.duration_seconds!==void 0&&(Q(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?Q.errors:
e.concat(Q.errors),s=e.length)),r.output_resolution!==void 0&&(O(r.output_resolution,{instancePath:t+"/output_resolution",
parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.
callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ss.errors=e,s===0}var In=Kn;function Kn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
As(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?As.errors:e.concat(As.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;Es(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Es.errors:
e.concat(Es.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;Os(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?Os.errors:e.concat(Os.errors),s=e.length);var f=d===s;if(f&&n)n=!1,u=[u,2];else{
f&&(n=!0,u=2);let g=s;Ts(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ts.errors:e.concat(
Ts.errors),s=e.length);var f=g===s;if(f&&n)n=!1,u=[u,3];else{f&&(n=!0,u=3);let k=s;Ns(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?Ns.errors:e.concat(Ns.errors),s=e.length);var f=k===s;if(f&&n)n=!1,u=[u,4];else{f&&(n=!0,u=4);
let Le=s;Vs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Vs.errors:e.concat(Vs.errors),
s=e.length);var f=Le===s;if(f&&n)n=!1,u=[u,5];else{f&&(n=!0,u=5);let Z=s;zs(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?zs.errors:e.concat(zs.errors),s=e.length);var f=Z===s;if(f&&n)n=!1,u=[u,6];else{f&&(n=!0,u=6);
let de=s;Ss(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ss.errors:e.concat(Ss.errors),
s=e.length);var f=de===s;f&&n?(n=!1,u=[u,7]):f&&(n=!0,u=7)}}}}}}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,
keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}
return Kn.errors=e,s===0}function Lr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(fe(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return Lr.errors=e,s===0}function Ir(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>4){let n={instancePath:t,keyword:"maxItems",params:{limit:4},message:"must NOT have more than 4 items"};e===
null?e=[n]:e.push(n),s++}if(r.length<1){let n={instancePath:t,keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[n]:e.push(n),s++}let o=r.length;for(let n=0;n<o;n++)h(r[n],{instancePath:t+"/"+n,parentData:r,
parentDataProperty:n,rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)}else{let o={instancePath:t,keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return Ir.errors=e,s===0}var hu={type:"string",enum:["auto","16:9","9:16","1:1"]};function Kr(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="auto"||r==="16:9"||r==="9:16"||r==="1:1")){let o={instancePath:t,
keyword:"enum",params:{allowedValues:hu.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),s++}return Kr.errors=e,s===0}var Gn=Ls,tt={type:"object",additionalProperties:!1,required:["model","prompt","aspect_r\
atio"],properties:{model:{type:"string",const:"kling-v3-omni-edit"},prompt:{$ref:"s144"},source_video_url:{$ref:"s18"},source_task_id:{
$ref:"s179"},reference_image_urls:{$ref:"s180"},aspect_ratio:{$ref:"s181"},duration_seconds:{$ref:"s125"},output_resolution:{
$ref:"s127"},enable_sound:{$ref:"s28"},callback_url:{$ref:"s29"}},allOf:[{if:{properties:{source_video_url:{}},required:[
"source_video_url"],additionalProperties:!0},then:{properties:{source_task_id:{not:{}}},additionalProperties:!0}},{if:{not:{
properties:{source_video_url:{}},required:["source_video_url"],additionalProperties:!0}},then:{properties:{source_task_id:{}},
required:["source_task_id"],additionalProperties:!0}},{if:{properties:{reference_image_urls:{}},required:["reference_ima\
ge_urls"],additionalProperties:!0},then:{properties:{aspect_ratio:{enum:["16:9","9:16","1:1"]}},additionalProperties:!0}},
{if:{not:{properties:{reference_image_urls:{}},required:["reference_image_urls"],additionalProperties:!0}},then:{properties:{
aspect_ratio:{const:"auto"},duration_seconds:{const:5}},additionalProperties:!0}}]};function Ls(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.
source_video_url===void 0&&(v="source_video_url")){let T={};e===null?e=[T]:e.push(T),s++}}var y=u===s;if(s=o,e!==null&&(o?
e.length=o:e=null),y){let v=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id!==void 0){let K={instancePath:t+
"/source_task_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[K]:e.push(K),s++}var y=v===s;n=y}if(!n){
let v={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[v]:e.push(
v),s++}let c=s,f=!0,d=s,w=s,g=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.source_video_url===void 0&&(v="s\
ource_video_url")){let T={};e===null?e=[T]:e.push(T),s++}}var D=g===s;if(D){let v={};e===null?e=[v]:e.push(v),s++}else s=
w,e!==null&&(w?e.length=w:e=null);var k=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),k){let v=s;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.source_task_id===void 0){let K={instancePath:t,keyword:"required",params:{missingProperty:"source_t\
ask_id"},message:"must have required property 'source_task_id'"};e===null?e=[K]:e.push(K),s++}var k=v===s;f=k}if(!f){let v={
instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[v]:e.push(v),
s++}let we=s,Le=!0,br=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.reference_image_urls===void 0&&(v="refer\
ence_image_urls")){let T={};e===null?e=[T]:e.push(T),s++}}var Z=br===s;if(s=we,e!==null&&(we?e.length=we:e=null),Z){let v=s;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.aspect_ratio!==void 0){let K=r.aspect_ratio;if(!(K==="16:9"||K==="9:16"||
K==="1:1")){let ps={instancePath:t+"/aspect_ratio",keyword:"enum",params:{allowedValues:tt.allOf[2].then.properties.aspect_ratio.
enum},message:"must be equal to one of the allowed values"};e===null?e=[ps]:e.push(ps),s++}}var Z=v===s;Le=Z}if(!Le){let v={
instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[v]:e.push(v),
s++}let ye=s,de=!0,So=s,kr=s,Lo=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.reference_image_urls===void 0&&
(v="reference_image_urls")){let T={};e===null?e=[T]:e.push(T),s++}}var Io=Lo===s;if(Io){let v={};e===null?e=[v]:e.push(v),
s++}else s=kr,e!==null&&(kr?e.length=kr:e=null);var Dr=So===s;if(s=ye,e!==null&&(ye?e.length=ye:e=null),Dr){let v=s;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.aspect_ratio!==void 0&&r.aspect_ratio!=="auto"){let K={instancePath:t+"/aspe\
ct_ratio",keyword:"const",params:{allowedValue:"auto"},message:"must be equal to constant"};e===null?e=[K]:e.push(K),s++}
if(r.duration_seconds!==void 0&&r.duration_seconds!==5){let K={instancePath:t+"/duration_seconds",keyword:"const",params:{
allowedValue:5},message:"must be equal to constant"};e===null?e=[K]:e.push(K),s++}}var Dr=v===s;de=Dr}if(!de){let v={instancePath:t,
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[v]:e.push(v),s++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let v={instancePath:t,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[v]:e.push(v),s++}if(r.prompt===void 0){let v={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[v]:e.push(
v),s++}if(r.aspect_ratio===void 0){let v={instancePath:t,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[v]:e.push(v),s++}for(let v in r)if(!I.call(tt.properties,v)){let T={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"};
e===null?e=[T]:e.push(T),s++}if(r.model!==void 0){let v=r.model;if(typeof v!="string"){let T={instancePath:t+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[T]:e.push(T),s++}if(v!=="kling-v3-omni-edit"){let T={
instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-edit"},message:"must be equal to constant"};
e===null?e=[T]:e.push(T),s++}}r.prompt!==void 0&&(R(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.source_video_url!==void 0&&(h(r.source_video_url,
{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?h.errors:
e.concat(h.errors),s=e.length)),r.source_task_id!==void 0&&(Lr(r.source_task_id,{instancePath:t+"/source_task_id",parentData:r,
parentDataProperty:"source_task_id",rootData:l})||(e=e===null?Lr.errors:e.concat(Lr.errors),s=e.length)),r.reference_image_urls!==
void 0&&(Ir(r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"reference_im\
age_urls",rootData:l})||(e=e===null?Ir.errors:e.concat(Ir.errors),s=e.length)),r.aspect_ratio!==void 0&&(Kr(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Kr.errors:e.concat(
Kr.errors),s=e.length)),r.duration_seconds!==void 0&&(Q(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.output_resolution!==
void 0&&(me(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.enable_sound!==void 0&&(P(r.enable_sound,{instancePath:t+
"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.
length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"cal\
lback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let v={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(v),s++}return Ls.errors=e,s===0}var Rn=Is,nt={type:"\
object",additionalProperties:!1,required:["model","prompt","aspect_ratio"],properties:{model:{type:"string",const:"kling\
-v3-omni-reference"},prompt:{$ref:"s144"},source_video_url:{$ref:"s18"},source_task_id:{$ref:"s179"},reference_image_urls:{
$ref:"s180"},aspect_ratio:{$ref:"s181"},duration_seconds:{$ref:"s125"},output_resolution:{$ref:"s127"},enable_sound:{$ref:"\
s121"},callback_url:{$ref:"s29"}},allOf:[{if:{properties:{source_video_url:{}},required:["source_video_url"],additionalProperties:!0},
then:{properties:{source_task_id:{not:{}}},additionalProperties:!0}},{if:{not:{properties:{source_video_url:{}},required:[
"source_video_url"],additionalProperties:!0}},then:{properties:{source_task_id:{}},required:["source_task_id"],additionalProperties:!0}},
{if:{properties:{reference_image_urls:{}},required:["reference_image_urls"],additionalProperties:!0},then:{properties:{aspect_ratio:{
enum:["16:9","9:16","1:1"]}},additionalProperties:!0}},{if:{not:{properties:{reference_image_urls:{}},required:["referen\
ce_image_urls"],additionalProperties:!0}},then:{properties:{aspect_ratio:{const:"auto"},duration_seconds:{const:5}},additionalProperties:!0}}]};
function Is(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let v;if(r.source_video_url===void 0&&(v="source_video_url")){let T={};e===null?e=[T]:e.push(
T),s++}}var y=u===s;if(s=o,e!==null&&(o?e.length=o:e=null),y){let v=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id!==
void 0){let K={instancePath:t+"/source_task_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[K]:e.push(
K),s++}var y=v===s;n=y}if(!n){let v={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "the\
n" schema'};e===null?e=[v]:e.push(v),s++}let c=s,f=!0,d=s,w=s,g=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.
source_video_url===void 0&&(v="source_video_url")){let T={};e===null?e=[T]:e.push(T),s++}}var D=g===s;if(D){let v={};e===
null?e=[v]:e.push(v),s++}else s=w,e!==null&&(w?e.length=w:e=null);var k=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),k){
let v=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source_task_id===void 0){let K={instancePath:t,keyword:"required",
params:{missingProperty:"source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[K]:e.push(
K),s++}var k=v===s;f=k}if(!f){let v={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "the\
n" schema'};e===null?e=[v]:e.push(v),s++}let we=s,Le=!0,br=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.reference_image_urls===
void 0&&(v="reference_image_urls")){let T={};e===null?e=[T]:e.push(T),s++}}var Z=br===s;if(s=we,e!==null&&(we?e.length=we:
e=null),Z){let v=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.aspect_ratio!==void 0){let K=r.aspect_ratio;if(!(K==="\
16:9"||K==="9:16"||K==="1:1")){let ps={instancePath:t+"/aspect_ratio",keyword:"enum",params:{allowedValues:nt.allOf[2].then.
properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"};e===null?e=[ps]:e.push(ps),s++}}var Z=v===
s;Le=Z}if(!Le){let v={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===
null?e=[v]:e.push(v),s++}let ye=s,de=!0,So=s,kr=s,Lo=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.reference_image_urls===
void 0&&(v="reference_image_urls")){let T={};e===null?e=[T]:e.push(T),s++}}var Io=Lo===s;if(Io){let v={};e===null?e=[v]:
e.push(v),s++}else s=kr,e!==null&&(kr?e.length=kr:e=null);var Dr=So===s;if(s=ye,e!==null&&(ye?e.length=ye:e=null),Dr){let v=s;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.aspect_ratio!==void 0&&r.aspect_ratio!=="auto"){let K={instancePath:t+
"/aspect_ratio",keyword:"const",params:{allowedValue:"auto"},message:"must be equal to constant"};e===null?e=[K]:e.push(
K),s++}if(r.duration_seconds!==void 0&&r.duration_seconds!==5){let K={instancePath:t+"/duration_seconds",keyword:"const",
params:{allowedValue:5},message:"must be equal to constant"};e===null?e=[K]:e.push(K),s++}}var Dr=v===s;de=Dr}if(!de){let v={
instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[v]:e.push(v),
s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let v={instancePath:t,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[v]:e.push(v),s++}if(r.prompt===void 0){let v={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[v]:e.push(
v),s++}if(r.aspect_ratio===void 0){let v={instancePath:t,keyword:"required",params:{missingProperty:"aspect_ratio"},message:"\
must have required property 'aspect_ratio'"};e===null?e=[v]:e.push(v),s++}for(let v in r)if(!I.call(nt.properties,v)){let T={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"};
e===null?e=[T]:e.push(T),s++}if(r.model!==void 0){let v=r.model;if(typeof v!="string"){let T={instancePath:t+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[T]:e.push(T),s++}if(v!=="kling-v3-omni-reference"){let T={
instancePath:t+"/model",keyword:"const",params:{allowedValue:"kling-v3-omni-reference"},message:"must be equal to consta\
nt"};e===null?e=[T]:e.push(T),s++}}r.prompt!==void 0&&(R(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.source_video_url!==void 0&&(h(r.source_video_url,
{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?h.errors:
e.concat(h.errors),s=e.length)),r.source_task_id!==void 0&&(Lr(r.source_task_id,{instancePath:t+"/source_task_id",parentData:r,
parentDataProperty:"source_task_id",rootData:l})||(e=e===null?Lr.errors:e.concat(Lr.errors),s=e.length)),r.reference_image_urls!==
void 0&&(Ir(r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"reference_im\
age_urls",rootData:l})||(e=e===null?Ir.errors:e.concat(Ir.errors),s=e.length)),r.aspect_ratio!==void 0&&(Kr(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Kr.errors:e.concat(
Kr.errors),s=e.length)),r.duration_seconds!==void 0&&(Q(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.output_resolution!==
void 0&&(me(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)),r.enable_sound!==void 0&&(Me(r.enable_sound,{instancePath:t+
"/enable_sound",parentData:r,parentDataProperty:"enable_sound",rootData:l})||(e=e===null?Me.errors:e.concat(Me.errors),s=
e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"c\
allback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let v={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(v),s++}return Is.errors=e,s===0}var Mn=Wn;function Wn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
Ls(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ls.errors:e.concat(Ls.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;Is(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Is.errors:
e.concat(Is.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return Wn.errors=e,s===0}var Fn=Cn;function Cn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_task_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o===
"source_task_id"||o==="prompt"||o==="mode"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.source_task_id!==void 0&&
(b(r.source_task_id,{instancePath:t+"/source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:l})||(e=
e===null?b.errors:e.concat(b.errors),s=e.length)),r.prompt!==void 0&&(b(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.mode!==void 0&&(Pe(r.mode,
{instancePath:t+"/mode",parentData:r,parentDataProperty:"mode",rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=
e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"c\
allback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Cn.errors=e,s===0}var vu={type:"string",enum:["720p","1080p"]};function Eo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="720p"||r==="1080p")){let o={instancePath:t,keyword:"enum",params:{allowedValues:vu.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Eo.errors=e,s===0}var wu={type:"string",enum:["video","image"]};function Be(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="video"||r==="image")){let o={instancePath:t,keyword:"enum",params:{allowedValues:wu.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Be.errors=e,s===0}var Hn=Ks;function Ks(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
reference_video_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.prompt!==void 0&&(b(r.prompt,{
instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),
s=e.length)),r.output_resolution!==void 0&&(Eo(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?Eo.errors:e.concat(Eo.errors),s=e.length)),r.character_orientation!==void 0&&
(Be(r.character_orientation,{instancePath:t+"/character_orientation",parentData:r,parentDataProperty:"character_orientat\
ion",rootData:l})||(e=e===null?Be.errors:e.concat(Be.errors),s=e.length)),r.background_source!==void 0&&(Be(r.background_source,
{instancePath:t+"/background_source",parentData:r,parentDataProperty:"background_source",rootData:l})||(e=e===null?Be.errors:
e.concat(Be.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ks.errors=e,s===0}var Zn=Gs;function Gs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
h.errors),s=e.length)),r.prompt!==void 0&&(R(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",
rootData:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.output_resolution!==void 0&&(O(r.output_resolution,
{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?O.errors:
e.concat(O.errors),s=e.length)),r.character_orientation!==void 0&&(Be(r.character_orientation,{instancePath:t+"/characte\
r_orientation",parentData:r,parentDataProperty:"character_orientation",rootData:l})||(e=e===null?Be.errors:e.concat(Be.errors),
s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Gs.errors=e,s===0}var Un=Yn;function Yn(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
Ks(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ks.errors:e.concat(Ks.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;Gs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Gs.errors:
e.concat(Gs.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return Yn.errors=e,s===0}function Ce(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!_e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ce.errors=e,s===0}var Bn=Rs;function Rs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
e.concat(h.errors),s=e.length)),r.source_audio_url!==void 0&&(Ce(r.source_audio_url,{instancePath:t+"/source_audio_url",
parentData:r,parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length)),
r.prompt!==void 0&&(b(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
b.errors:e.concat(b.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Rs.errors=e,s===0}var Qn=Ms;function Ms(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
e.concat(h.errors),s=e.length)),r.source_audio_url!==void 0&&(Ce(r.source_audio_url,{instancePath:t+"/source_audio_url",
parentData:r,parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length)),
r.prompt!==void 0&&(b(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
b.errors:e.concat(b.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ms.errors=e,s===0}var Xn=Ws;function Ws(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
e.concat(h.errors),s=e.length)),r.source_audio_url!==void 0&&(Ce(r.source_audio_url,{instancePath:t+"/source_audio_url",
parentData:r,parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length)),
r.prompt!==void 0&&(b(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
b.errors:e.concat(b.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ws.errors=e,s===0}var Jn=Fs;function Fs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
e.concat(h.errors),s=e.length)),r.source_audio_url!==void 0&&(Ce(r.source_audio_url,{instancePath:t+"/source_audio_url",
parentData:r,parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),s=e.length)),
r.prompt!==void 0&&(b(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?
b.errors:e.concat(b.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Fs.errors=e,s===0}var el=rl;function rl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
Rs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Rs.errors:e.concat(Rs.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;Ms(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Ms.errors:
e.concat(Ms.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;Ws(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?Ws.errors:e.concat(Ws.errors),s=e.length);var f=d===s;if(f&&n)n=!1,u=[u,2];else{
f&&(n=!0,u=2);let g=s;Fs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Fs.errors:e.concat(
Fs.errors),s=e.length);var f=g===s;f&&n?(n=!1,u=[u,3]):f&&(n=!0,u=3)}}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={
instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?e=[d]:
e.push(d),s++}return rl.errors=e,s===0}function Gr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(fe(r)>5e3){let o={instancePath:t,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[o]:e.push(o),s++}if(fe(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Gr.errors=e,s===0}function Rr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Rr.
errors=e,s===0}function Mr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="number"){
let o={instancePath:t,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}return Mr.
errors=e,s===0}function Wr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return Wr.errors=e,s===0}function Fr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="number"){
let o={instancePath:t,keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[o]:e.push(o),s++}return Fr.
errors=e,s===0}function Cr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1.2||isNaN(r)){let o={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1.2},message:"must be <= 1.2"};
e===null?e=[o]:e.push(o),s++}if(r<.7||isNaN(r)){let o={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:.7},
message:"must be >= 0.7"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[o]:e.push(o),s++}return Cr.errors=e,s===0}function Hr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return Hr.errors=e,s===0}function ke(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(fe(r)>5e3){let o={instancePath:t,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[o]:e.push(o),s++}return ke.errors=e,s===0}function He(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return He.
errors=e,s===0}var sl=Cs,bu={type:"object",additionalProperties:!1,required:["model","text","voice"],properties:{model:{
type:"string",const:"text-to-speech-multilingual-v2"},text:{$ref:"s205"},voice:{$ref:"s206"},stability:{$ref:"s207"},similarity_boost:{
$ref:"s208"},style:{$ref:"s209"},speed:{$ref:"s210"},timestamps:{$ref:"s211"},previous_text:{$ref:"s212"},next_text:{$ref:"\
s212"},language_code:{$ref:"s213"},callback_url:{$ref:"s29"}}};function Cs(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.text===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"text"},message:"must have r\
equired property 'text'"};e===null?e=[o]:e.push(o),s++}if(r.voice===void 0){let o={instancePath:t,keyword:"required",params:{
missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!I.
call(bu.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must \
NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){
let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
s++}if(o!=="text-to-speech-multilingual-v2"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"text-t\
o-speech-multilingual-v2"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.text!==void 0&&(Gr(r.text,
{instancePath:t+"/text",parentData:r,parentDataProperty:"text",rootData:l})||(e=e===null?Gr.errors:e.concat(Gr.errors),s=
e.length)),r.voice!==void 0&&(Rr(r.voice,{instancePath:t+"/voice",parentData:r,parentDataProperty:"voice",rootData:l})||
(e=e===null?Rr.errors:e.concat(Rr.errors),s=e.length)),r.stability!==void 0&&(Mr(r.stability,{instancePath:t+"/stability",
parentData:r,parentDataProperty:"stability",rootData:l})||(e=e===null?Mr.errors:e.concat(Mr.errors),s=e.length)),r.similarity_boost!==
void 0&&(Wr(r.similarity_boost,{instancePath:t+"/similarity_boost",parentData:r,parentDataProperty:"similarity_boost",rootData:l})||
(e=e===null?Wr.errors:e.concat(Wr.errors),s=e.length)),r.style!==void 0&&(Fr(r.style,{instancePath:t+"/style",parentData:r,
parentDataProperty:"style",rootData:l})||(e=e===null?Fr.errors:e.concat(Fr.errors),s=e.length)),r.speed!==void 0&&(Cr(r.
speed,{instancePath:t+"/speed",parentData:r,parentDataProperty:"speed",rootData:l})||(e=e===null?Cr.errors:e.concat(Cr.errors),
s=e.length)),r.timestamps!==void 0&&(Hr(r.timestamps,{instancePath:t+"/timestamps",parentData:r,parentDataProperty:"time\
stamps",rootData:l})||(e=e===null?Hr.errors:e.concat(Hr.errors),s=e.length)),r.previous_text!==void 0&&(ke(r.previous_text,
{instancePath:t+"/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:l})||(e=e===null?ke.errors:e.concat(
ke.errors),s=e.length)),r.next_text!==void 0&&(ke(r.next_text,{instancePath:t+"/next_text",parentData:r,parentDataProperty:"\
next_text",rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)),r.language_code!==void 0&&(He(r.language_code,
{instancePath:t+"/language_code",parentData:r,parentDataProperty:"language_code",rootData:l})||(e=e===null?He.errors:e.concat(
He.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Cs.errors=e,s===0}var ol=Hs,ku={
type:"object",additionalProperties:!1,required:["model","text"],properties:{model:{type:"string",const:"text-to-speech-t\
urbo-v2.5"},text:{$ref:"s205"},voice:{$ref:"s2"},stability:{$ref:"s207"},similarity_boost:{$ref:"s208"},style:{$ref:"s20\
9"},speed:{$ref:"s210"},timestamps:{$ref:"s211"},previous_text:{$ref:"s212"},next_text:{$ref:"s212"},language_code:{$ref:"\
s213"},callback_url:{$ref:"s29"}}};function Hs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.text===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"text"},message:"must have required property 't\
ext'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!I.call(ku.properties,o)){let n={instancePath:t,keyword:"additiona\
lProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.
model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="text-to-speech-turbo-v2.5"){let n={instancePath:t+"/model",
keyword:"const",params:{allowedValue:"text-to-speech-turbo-v2.5"},message:"must be equal to constant"};e===null?e=[n]:e.
push(n),s++}}r.text!==void 0&&(Gr(r.text,{instancePath:t+"/text",parentData:r,parentDataProperty:"text",rootData:l})||(e=
e===null?Gr.errors:e.concat(Gr.errors),s=e.length)),r.voice!==void 0&&(_(r.voice,{instancePath:t+"/voice",parentData:r,parentDataProperty:"\
voice",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.stability!==void 0&&(Mr(r.stability,{instancePath:t+
"/stability",parentData:r,parentDataProperty:"stability",rootData:l})||(e=e===null?Mr.errors:e.concat(Mr.errors),s=e.length)),
r.similarity_boost!==void 0&&(Wr(r.similarity_boost,{instancePath:t+"/similarity_boost",parentData:r,parentDataProperty:"\
similarity_boost",rootData:l})||(e=e===null?Wr.errors:e.concat(Wr.errors),s=e.length)),r.style!==void 0&&(Fr(r.style,{instancePath:t+
"/style",parentData:r,parentDataProperty:"style",rootData:l})||(e=e===null?Fr.errors:e.concat(Fr.errors),s=e.length)),r.
speed!==void 0&&(Cr(r.speed,{instancePath:t+"/speed",parentData:r,parentDataProperty:"speed",rootData:l})||(e=e===null?Cr.
errors:e.concat(Cr.errors),s=e.length)),r.timestamps!==void 0&&(Hr(r.timestamps,{instancePath:t+"/timestamps",parentData:r,
parentDataProperty:"timestamps",rootData:l})||(e=e===null?Hr.errors:e.concat(Hr.errors),s=e.length)),r.previous_text!==void 0&&
(ke(r.previous_text,{instancePath:t+"/previous_text",parentData:r,parentDataProperty:"previous_text",rootData:l})||(e=e===
null?ke.errors:e.concat(ke.errors),s=e.length)),r.next_text!==void 0&&(ke(r.next_text,{instancePath:t+"/next_text",parentData:r,
parentDataProperty:"next_text",rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)),r.language_code!==void 0&&
(He(r.language_code,{instancePath:t+"/language_code",parentData:r,parentDataProperty:"language_code",rootData:l})||(e=e===
null?He.errors:e.concat(He.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_ur\
l",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Hs.
errors=e,s===0}var tl=nl;function nl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
Cs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Cs.errors:e.concat(Cs.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;Hs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Hs.errors:
e.concat(Hs.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return nl.errors=e,s===0}var _o=ll;function ll(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
Y(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;gr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?gr.errors:
e.concat(gr.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;U(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return ll.errors=e,s===0}function Oo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.text===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"text"},message:"\
must have required property 'text'"};e===null?e=[o]:e.push(o),s++}if(r.voice===void 0){let o={instancePath:t,keyword:"re\
quired",params:{missingProperty:"voice"},message:"must have required property 'voice'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="text"||o==="voice")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.text!==void 0&&(_(r.text,{instancePath:t+"/text",parentData:r,
parentDataProperty:"text",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.voice!==void 0&&(Rr(r.voice,
{instancePath:t+"/voice",parentData:r,parentDataProperty:"voice",rootData:l})||(e=e===null?Rr.errors:e.concat(Rr.errors),
s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.
push(o),s++}return Oo.errors=e,s===0}var il=ul,Du={type:"object",additionalProperties:!1,required:["dialogue"],properties:{
dialogue:{type:"array",items:{$ref:"s222"}},stability:{type:"number",enum:[0,.5,1]},language_code:{$ref:"s213"},callback_url:{
$ref:"s29"}}};function ul(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.dialogue===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
dialogue"},message:"must have required property 'dialogue'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="dialo\
gue"||o==="stability"||o==="language_code"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.dialogue!==void 0){
let o=r.dialogue;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)Oo(o[u],{instancePath:t+"/dialogue/"+u,parentData:o,
parentDataProperty:u,rootData:l})||(e=e===null?Oo.errors:e.concat(Oo.errors),s=e.length)}else{let n={instancePath:t+"/di\
alogue",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),s++}}if(r.stability!==void 0){
let o=r.stability;if(typeof o!="number"){let n={instancePath:t+"/stability",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[n]:e.push(n),s++}if(!(o===0||o===.5||o===1)){let n={instancePath:t+"/stability",keyword:"en\
um",params:{allowedValues:Du.properties.stability.enum},message:"must be equal to one of the allowed values"};e===null?e=
[n]:e.push(n),s++}}r.language_code!==void 0&&(He(r.language_code,{instancePath:t+"/language_code",parentData:r,parentDataProperty:"\
language_code",rootData:l})||(e=e===null?He.errors:e.concat(He.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return ul.errors=e,s===0}function $e(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return $e.errors=e,s===0}var qu={type:"string",enum:["mp3_22050_32","mp3_44100_32","mp3_44100_64","mp3_44100_96","mp3_44100_128","mp3_44100_192",
"pcm_8000","pcm_16000","pcm_22050","pcm_24000","pcm_44100","pcm_48000","ulaw_8000","alaw_8000","opus_48000_32","opus_480\
00_64","opus_48000_96","opus_48000_128","opus_48000_192"]};function To(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="mp3_22050_32"||r==="mp3_44100_32"||r==="mp3_44100_64"||r==="mp3_\
44100_96"||r==="mp3_44100_128"||r==="mp3_44100_192"||r==="pcm_8000"||r==="pcm_16000"||r==="pcm_22050"||r==="pcm_24000"||
r==="pcm_44100"||r==="pcm_48000"||r==="ulaw_8000"||r==="alaw_8000"||r==="opus_48000_32"||r==="opus_48000_64"||r==="opus_\
48000_96"||r==="opus_48000_128"||r==="opus_48000_192")){let o={instancePath:t,keyword:"enum",params:{allowedValues:qu.enum},
message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return To.errors=e,s===0}var pl=al;function al(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.text===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"text"},message:"\
must have required property 'text'"};e===null?e=[o]:e.push(o),s++}if(r.duration_seconds===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"duration_seconds"},message:"must have required property 'duration_seconds'"};
e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="text"||o==="duration_seconds"||o==="loop"||o==="prompt_influence"||
o==="output_format"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.text!==void 0&&(b(r.text,{instancePath:t+
"/text",parentData:r,parentDataProperty:"text",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.duration_seconds!==
void 0){let o=r.duration_seconds;if(typeof o=="number"){if(o>22||isNaN(o)){let n={instancePath:t+"/duration_seconds",keyword:"\
maximum",params:{comparison:"<=",limit:22},message:"must be <= 22"};e===null?e=[n]:e.push(n),s++}if(o<.5||isNaN(o)){let n={
instancePath:t+"/duration_seconds",keyword:"minimum",params:{comparison:">=",limit:.5},message:"must be >= 0.5"};e===null?
e=[n]:e.push(n),s++}}else{let n={instancePath:t+"/duration_seconds",keyword:"type",params:{type:"number"},message:"must \
be number"};e===null?e=[n]:e.push(n),s++}}r.loop!==void 0&&(P(r.loop,{instancePath:t+"/loop",parentData:r,parentDataProperty:"\
loop",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.prompt_influence!==void 0&&($e(r.prompt_influence,
{instancePath:t+"/prompt_influence",parentData:r,parentDataProperty:"prompt_influence",rootData:l})||(e=e===null?$e.errors:
e.concat($e.errors),s=e.length)),r.output_format!==void 0&&(To(r.output_format,{instancePath:t+"/output_format",parentData:r,
parentDataProperty:"output_format",rootData:l})||(e=e===null?To.errors:e.concat(To.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return al.errors=e,s===0}function Zr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!_e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Zr.errors=e,s===0}var fl=cl;function cl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="source_audio_url"||o==="callback_url")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}r.source_audio_url!==void 0&&(Zr(r.source_audio_url,
{instancePath:t+"/source_audio_url",parentData:r,parentDataProperty:"source_audio_url",rootData:l})||(e=e===null?Zr.errors:
e.concat(Zr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return cl.errors=e,s===0}var ml=dl;function dl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_audio_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!(o==="source_audio_url"||o==="language_code"||o==="tag_audio_events"||o==="diarize"||o==="callback_url")){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}r.source_audio_url!==void 0&&(Zr(r.source_audio_url,{instancePath:t+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:l})||(e=e===null?Zr.errors:e.concat(Zr.errors),s=e.length)),r.language_code!==void 0&&(He(r.language_code,
{instancePath:t+"/language_code",parentData:r,parentDataProperty:"language_code",rootData:l})||(e=e===null?He.errors:e.concat(
He.errors),s=e.length)),r.tag_audio_events!==void 0&&(P(r.tag_audio_events,{instancePath:t+"/tag_audio_events",parentData:r,
parentDataProperty:"tag_audio_events",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.diarize!==void 0&&
(P(r.diarize,{instancePath:t+"/diarize",parentData:r,parentDataProperty:"diarize",rootData:l})||(e=e===null?P.errors:e.concat(
P.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return dl.errors=e,s===0}var _l=yl;function yl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
Y(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;vr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?vr.errors:
e.concat(vr.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;U(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return yl.errors=e,s===0}function j(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(fe(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return j.errors=e,s===0}function X(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}return X.errors=e,s===0}var Pu={type:"string",enum:["480p","580p","720p"]};function Ze(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="480p"||r==="580p"||r==="720p")){let o={instancePath:t,keyword:"enum",params:{
allowedValues:Pu.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Ze.errors=
e,s===0}function L(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return L.
errors=e,s===0}function M(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return M.
errors=e,s===0}function W(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return W.
errors=e,s===0}function xe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)h(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?
h.errors:e.concat(h.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return xe.errors=e,s===0}function je(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)h(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?
h.errors:e.concat(h.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return je.errors=e,s===0}function Ae(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!_e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ae.errors=e,s===0}function Ee(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!_e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ee.errors=e,s===0}function N(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolean"){
let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}return N.
errors=e,s===0}function F(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){
let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return F.
errors=e,s===0}function x(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolean"){
let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}return x.
errors=e,s===0}function C(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolean"){
let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}return C.
errors=e,s===0}function H(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!_e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return H.errors=e,s===0}var gl=Zs,$u={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.2-a14b-text-to-video-turbo"},prompt:{$ref:"s23\
5"},duration_seconds:{$ref:"s236"},output_resolution:{$ref:"s237"},aspect_ratio:{$ref:"s238"},ratio:{$ref:"s239"},negative_prompt:{
$ref:"s240"},reference_image_urls:{$ref:"s241"},reference_video_urls:{$ref:"s242"},first_frame_image_url:{$ref:"s243"},reference_audio_url:{
$ref:"s244"},enable_prompt_expansion:{$ref:"s245"},seed:{$ref:"s1"},acceleration:{$ref:"s246"},enable_safety_checker:{$ref:"\
s247"},watermark:{$ref:"s248"},background_audio_url:{$ref:"s249"},callback_url:{$ref:"s29"}}};function Zs(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!I.call($u.properties,
o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.2-a1\
4b-text-to-video-turbo"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.2-a14b-text-to-video\
-turbo"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(j(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.
duration_seconds!==void 0&&(X(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"du\
ration_seconds",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.output_resolution!==void 0&&(Ze(r.output_resolution,
{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?Ze.errors:
e.concat(Ze.errors),s=e.length)),r.aspect_ratio!==void 0&&(L(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.ratio!==void 0&&(M(
r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),
s=e.length)),r.negative_prompt!==void 0&&(W(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.reference_image_urls!==void 0&&(xe(
r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||
(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),r.reference_video_urls!==void 0&&(je(r.reference_video_urls,{instancePath:t+
"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:l})||(e=e===null?je.errors:e.concat(
je.errors),s=e.length)),r.first_frame_image_url!==void 0&&(Ae(r.first_frame_image_url,{instancePath:t+"/first_frame_imag\
e_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=
e.length)),r.reference_audio_url!==void 0&&(Ee(r.reference_audio_url,{instancePath:t+"/reference_audio_url",parentData:r,
parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),r.enable_prompt_expansion!==
void 0&&(N(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_\
prompt_expansion",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.seed!==void 0&&(q(r.seed,{instancePath:t+
"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.acceleration!==
void 0&&(F(r.acceleration,{instancePath:t+"/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=
e===null?F.errors:e.concat(F.errors),s=e.length)),r.enable_safety_checker!==void 0&&(x(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?x.errors:e.concat(
x.errors),s=e.length)),r.watermark!==void 0&&(C(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),r.background_audio_url!==void 0&&(H(r.background_audio_url,
{instancePath:t+"/background_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?
H.errors:e.concat(H.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Zs.errors=e,s===0}var hl=Us,
xu={type:"object",additionalProperties:!1,required:["model","prompt","output_resolution"],properties:{model:{type:"strin\
g",const:"wan-2.5-text-to-video"},prompt:{$ref:"s235"},duration_seconds:{$ref:"s145"},output_resolution:{$ref:"s79"},aspect_ratio:{
$ref:"s238"},ratio:{$ref:"s239"},negative_prompt:{$ref:"s240"},reference_image_urls:{$ref:"s241"},reference_video_urls:{
$ref:"s242"},first_frame_image_url:{$ref:"s243"},reference_audio_url:{$ref:"s244"},enable_prompt_expansion:{$ref:"s245"},
seed:{$ref:"s1"},acceleration:{$ref:"s246"},enable_safety_checker:{$ref:"s247"},watermark:{$ref:"s248"},background_audio_url:{
$ref:"s249"},callback_url:{$ref:"s29"}}};function Us(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.output_resolution===void 0){let o={instancePath:t,keyword:"required",params:{
missingProperty:"output_resolution"},message:"must have required property 'output_resolution'"};e===null?e=[o]:e.push(o),
s++}for(let o in r)if(!I.call(xu.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="wan-2.5-text-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2\
.5-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(j(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.
duration_seconds!==void 0&&(We(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"d\
uration_seconds",rootData:l})||(e=e===null?We.errors:e.concat(We.errors),s=e.length)),r.output_resolution!==void 0&&(O(r.
output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||
(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.aspect_ratio!==void 0&&(L(r.aspect_ratio,{instancePath:t+"/aspect\
_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),
r.ratio!==void 0&&(M(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?
M.errors:e.concat(M.errors),s=e.length)),r.negative_prompt!==void 0&&(W(r.negative_prompt,{instancePath:t+"/negative_pro\
mpt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),
r.reference_image_urls!==void 0&&(xe(r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"\
reference_image_urls",rootData:l})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),r.reference_video_urls!==void 0&&
(je(r.reference_video_urls,{instancePath:t+"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",
rootData:l})||(e=e===null?je.errors:e.concat(je.errors),s=e.length)),r.first_frame_image_url!==void 0&&(Ae(r.first_frame_image_url,
{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
Ae.errors:e.concat(Ae.errors),s=e.length)),r.reference_audio_url!==void 0&&(Ee(r.reference_audio_url,{instancePath:t+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?Ee.errors:e.concat(Ee.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(N(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_ex\
pansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),
s=e.length)),r.seed!==void 0&&(q(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=
e===null?q.errors:e.concat(q.errors),s=e.length)),r.acceleration!==void 0&&(F(r.acceleration,{instancePath:t+"/accelerat\
ion",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.
enable_safety_checker!==void 0&&(x(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.watermark!==void 0&&(C(r.watermark,
{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),
s=e.length)),r.background_audio_url!==void 0&&(H(r.background_audio_url,{instancePath:t+"/background_audio_url",parentData:r,
parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Us.errors=e,s===0}function Oe(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return Oe.errors=e,s===0}var vl=Ys,ju={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{
type:"string",const:"wan-2.6-text-to-video"},prompt:{$ref:"s235"},duration_seconds:{$ref:"s236"},output_resolution:{$ref:"\
s79"},aspect_ratio:{$ref:"s238"},ratio:{$ref:"s239"},negative_prompt:{$ref:"s240"},reference_image_urls:{$ref:"s241"},reference_video_urls:{
$ref:"s242"},first_frame_image_url:{$ref:"s243"},reference_audio_url:{$ref:"s244"},enable_prompt_expansion:{$ref:"s245"},
acceleration:{$ref:"s246"},enable_safety_checker:{$ref:"s247"},watermark:{$ref:"s248"},background_audio_url:{$ref:"s249"},
multi_shots:{$ref:"s252"},callback_url:{$ref:"s29"}}};function Ys(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!I.call(ju.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.6-text-to-video"){let n={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"wan-2.6-text-to-video"},message:"must be equal to constant"};e===null?e=[
n]:e.push(n),s++}}r.prompt!==void 0&&(j(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.duration_seconds!==void 0&&(X(r.duration_seconds,{instancePath:t+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),
s=e.length)),r.output_resolution!==void 0&&(O(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.aspect_ratio!==void 0&&(L(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?L.errors:e.concat(
L.errors),s=e.length)),r.ratio!==void 0&&(M(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||
(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.negative_prompt!==void 0&&(W(r.negative_prompt,{instancePath:t+"/\
negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),
s=e.length)),r.reference_image_urls!==void 0&&(xe(r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,
parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),r.reference_video_urls!==
void 0&&(je(r.reference_video_urls,{instancePath:t+"/reference_video_urls",parentData:r,parentDataProperty:"reference_vi\
deo_urls",rootData:l})||(e=e===null?je.errors:e.concat(je.errors),s=e.length)),r.first_frame_image_url!==void 0&&(Ae(r.first_frame_image_url,
{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
Ae.errors:e.concat(Ae.errors),s=e.length)),r.reference_audio_url!==void 0&&(Ee(r.reference_audio_url,{instancePath:t+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?Ee.errors:e.concat(Ee.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(N(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_ex\
pansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),
s=e.length)),r.acceleration!==void 0&&(F(r.acceleration,{instancePath:t+"/acceleration",parentData:r,parentDataProperty:"\
acceleration",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.enable_safety_checker!==void 0&&(x(r.
enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.watermark!==void 0&&(C(r.watermark,{instancePath:t+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),r.background_audio_url!==
void 0&&(H(r.background_audio_url,{instancePath:t+"/background_audio_url",parentData:r,parentDataProperty:"background_au\
dio_url",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.multi_shots!==void 0&&(Oe(r.multi_shots,{instancePath:t+
"/multi_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.
length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"cal\
lback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ys.errors=e,s===0}var wl=Bs,Au={type:"\
object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-text-to-vide\
o"},prompt:{$ref:"s235"},duration_seconds:{$ref:"s236"},output_resolution:{$ref:"s79"},aspect_ratio:{$ref:"s238"},ratio:{
$ref:"s239"},negative_prompt:{$ref:"s240"},reference_image_urls:{$ref:"s241"},reference_video_urls:{$ref:"s242"},first_frame_image_url:{
$ref:"s243"},reference_audio_url:{$ref:"s244"},enable_prompt_expansion:{$ref:"s245"},seed:{$ref:"s1"},acceleration:{$ref:"\
s246"},enable_safety_checker:{$ref:"s247"},watermark:{$ref:"s248"},background_audio_url:{$ref:"s249"},callback_url:{$ref:"\
s29"}}};function Bs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!I.call(Au.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="wan-2.7-text-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2\
.7-text-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(j(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.
duration_seconds!==void 0&&(X(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"du\
ration_seconds",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.output_resolution!==void 0&&(O(r.output_resolution,
{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?O.errors:
e.concat(O.errors),s=e.length)),r.aspect_ratio!==void 0&&(L(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,
parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.ratio!==void 0&&(M(
r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),
s=e.length)),r.negative_prompt!==void 0&&(W(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.reference_image_urls!==void 0&&(xe(
r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,parentDataProperty:"reference_image_urls",rootData:l})||
(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),r.reference_video_urls!==void 0&&(je(r.reference_video_urls,{instancePath:t+
"/reference_video_urls",parentData:r,parentDataProperty:"reference_video_urls",rootData:l})||(e=e===null?je.errors:e.concat(
je.errors),s=e.length)),r.first_frame_image_url!==void 0&&(Ae(r.first_frame_image_url,{instancePath:t+"/first_frame_imag\
e_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),s=
e.length)),r.reference_audio_url!==void 0&&(Ee(r.reference_audio_url,{instancePath:t+"/reference_audio_url",parentData:r,
parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?Ee.errors:e.concat(Ee.errors),s=e.length)),r.enable_prompt_expansion!==
void 0&&(N(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_\
prompt_expansion",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.seed!==void 0&&(q(r.seed,{instancePath:t+
"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.acceleration!==
void 0&&(F(r.acceleration,{instancePath:t+"/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=
e===null?F.errors:e.concat(F.errors),s=e.length)),r.enable_safety_checker!==void 0&&(x(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?x.errors:e.concat(
x.errors),s=e.length)),r.watermark!==void 0&&(C(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"\
watermark",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),r.background_audio_url!==void 0&&(H(r.background_audio_url,
{instancePath:t+"/background_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?
H.errors:e.concat(H.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Bs.errors=e,s===0}var bl=Qs,
Eu={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-r2\
v"},prompt:{$ref:"s235"},duration_seconds:{type:"integer",minimum:2,maximum:10},output_resolution:{$ref:"s79"},aspect_ratio:{
$ref:"s67"},ratio:{$ref:"s239"},negative_prompt:{$ref:"s240"},reference_image_urls:{$ref:"s241"},reference_video_urls:{$ref:"\
s242"},first_frame_image_url:{$ref:"s243"},reference_audio_url:{$ref:"s244"},enable_prompt_expansion:{$ref:"s245"},seed:{
$ref:"s1"},acceleration:{$ref:"s246"},enable_safety_checker:{$ref:"s247"},watermark:{$ref:"s248"},background_audio_url:{
$ref:"s249"},callback_url:{$ref:"s29"}}};function Qs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property \
'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!I.call(Eu.properties,o)){let n={instancePath:t,keyword:"addit\
ionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}
if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.7-r2v"){let n={instancePath:t+"/model",keyword:"\
const",params:{allowedValue:"wan-2.7-r2v"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.prompt!==
void 0&&(j(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?j.errors:
e.concat(j.errors),s=e.length)),r.duration_seconds!==void 0){let o=r.duration_seconds;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o))){let n={instancePath:t+"/duration_seconds",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[n]:e.push(n),s++}if(typeof o=="number"){if(o>10||isNaN(o)){let n={instancePath:t+"/duration_seconds",keyword:"maximum",
params:{comparison:"<=",limit:10},message:"must be <= 10"};e===null?e=[n]:e.push(n),s++}if(o<2||isNaN(o)){let n={instancePath:t+
"/duration_seconds",keyword:"minimum",params:{comparison:">=",limit:2},message:"must be >= 2"};e===null?e=[n]:e.push(n),
s++}}}r.output_resolution!==void 0&&(O(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.aspect_ratio!==void 0&&(sr(r.aspect_ratio,
{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?sr.errors:e.concat(
sr.errors),s=e.length)),r.ratio!==void 0&&(M(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||
(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.negative_prompt!==void 0&&(W(r.negative_prompt,{instancePath:t+"/\
negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),
s=e.length)),r.reference_image_urls!==void 0&&(xe(r.reference_image_urls,{instancePath:t+"/reference_image_urls",parentData:r,
parentDataProperty:"reference_image_urls",rootData:l})||(e=e===null?xe.errors:e.concat(xe.errors),s=e.length)),r.reference_video_urls!==
void 0&&(je(r.reference_video_urls,{instancePath:t+"/reference_video_urls",parentData:r,parentDataProperty:"reference_vi\
deo_urls",rootData:l})||(e=e===null?je.errors:e.concat(je.errors),s=e.length)),r.first_frame_image_url!==void 0&&(Ae(r.first_frame_image_url,
{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
Ae.errors:e.concat(Ae.errors),s=e.length)),r.reference_audio_url!==void 0&&(Ee(r.reference_audio_url,{instancePath:t+"/r\
eference_audio_url",parentData:r,parentDataProperty:"reference_audio_url",rootData:l})||(e=e===null?Ee.errors:e.concat(Ee.
errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(N(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_ex\
pansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),
s=e.length)),r.seed!==void 0&&(q(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=
e===null?q.errors:e.concat(q.errors),s=e.length)),r.acceleration!==void 0&&(F(r.acceleration,{instancePath:t+"/accelerat\
ion",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.
enable_safety_checker!==void 0&&(x(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.watermark!==void 0&&(C(r.watermark,
{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),
s=e.length)),r.background_audio_url!==void 0&&(H(r.background_audio_url,{instancePath:t+"/background_audio_url",parentData:r,
parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return Qs.errors=e,s===0}var kl=Dl;function Dl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
Zs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Zs.errors:e.concat(Zs.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;Us(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Us.errors:
e.concat(Us.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;Ys(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?Ys.errors:e.concat(Ys.errors),s=e.length);var f=d===s;if(f&&n)n=!1,u=[u,2];else{
f&&(n=!0,u=2);let g=s;Bs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Bs.errors:e.concat(
Bs.errors),s=e.length);var f=g===s;if(f&&n)n=!1,u=[u,3];else{f&&(n=!0,u=3);let k=s;Qs(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?Qs.errors:e.concat(Qs.errors),s=e.length);var f=k===s;f&&n?(n=!1,u=[u,4]):f&&(n=!0,u=4)}}}if(n)
s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must m\
atch exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Dl.errors=e,s===0}function Te(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!_e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Te.errors=e,s===0}function Ne(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!_e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ne.errors=e,s===0}function ve(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return ve.errors=e,s===0}function Ve(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!_e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Ve.errors=e,s===0}var ql=Xs,Ou={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-image-to-video"},prompt:{$ref:"s235"},first_frame_image_url:{
$ref:"s69"},last_frame_image_url:{$ref:"s262"},source_video_url:{$ref:"s263"},duration_seconds:{$ref:"s236"},output_resolution:{
$ref:"s79"},aspect_ratio:{$ref:"s238"},ratio:{$ref:"s239"},negative_prompt:{$ref:"s240"},enable_prompt_expansion:{$ref:"\
s245"},seed:{$ref:"s1"},acceleration:{$ref:"s246"},enable_safety_checker:{$ref:"s247"},watermark:{$ref:"s248"},audio:{$ref:"\
s264"},driving_audio_url:{$ref:"s265"},background_audio_url:{$ref:"s249"},callback_url:{$ref:"s29"}}};function Xs(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!I.call(Ou.properties,
o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.7-im\
age-to-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.7-image-to-video"},message:"mu\
st be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(j(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.first_frame_image_url!==
void 0&&($(r.first_frame_image_url,{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame\
_image_url",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.last_frame_image_url!==void 0&&(Te(r.last_frame_image_url,
{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?
Te.errors:e.concat(Te.errors),s=e.length)),r.source_video_url!==void 0&&(Ne(r.source_video_url,{instancePath:t+"/source_\
video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=
e.length)),r.duration_seconds!==void 0&&(X(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"\
duration_seconds",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.output_resolution!==void 0&&(O(r.
output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||
(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.aspect_ratio!==void 0&&(L(r.aspect_ratio,{instancePath:t+"/aspect\
_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),
r.ratio!==void 0&&(M(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?
M.errors:e.concat(M.errors),s=e.length)),r.negative_prompt!==void 0&&(W(r.negative_prompt,{instancePath:t+"/negative_pro\
mpt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)),
r.enable_prompt_expansion!==void 0&&(N(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",parentData:r,
parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.seed!==
void 0&&(q(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),s=e.length)),r.acceleration!==void 0&&(F(r.acceleration,{instancePath:t+"/acceleration",parentData:r,parentDataProperty:"\
acceleration",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.enable_safety_checker!==void 0&&(x(r.
enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.watermark!==void 0&&(C(r.watermark,{instancePath:t+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),r.audio!==void 0&&(ve(
r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?ve.errors:e.concat(ve.
errors),s=e.length)),r.driving_audio_url!==void 0&&(Ve(r.driving_audio_url,{instancePath:t+"/driving_audio_url",parentData:r,
parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.background_audio_url!==
void 0&&(H(r.background_audio_url,{instancePath:t+"/background_audio_url",parentData:r,parentDataProperty:"background_au\
dio_url",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{
instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return Xs.errors=e,s===0}var Pl=Js,Tu={type:"object",additionalProperties:!1,required:["model","prom\
pt","first_frame_image_url"],properties:{model:{type:"string",const:"wan-2.6-image-to-video"},prompt:{$ref:"s235"},first_frame_image_url:{
$ref:"s69"},last_frame_image_url:{$ref:"s262"},source_video_url:{$ref:"s263"},duration_seconds:{$ref:"s236"},output_resolution:{
$ref:"s79"},aspect_ratio:{$ref:"s238"},ratio:{$ref:"s239"},negative_prompt:{$ref:"s240"},enable_prompt_expansion:{$ref:"\
s245"},acceleration:{$ref:"s246"},enable_safety_checker:{$ref:"s247"},watermark:{$ref:"s248"},audio:{$ref:"s264"},multi_shots:{
$ref:"s252"},driving_audio_url:{$ref:"s265"},background_audio_url:{$ref:"s249"},callback_url:{$ref:"s29"}}};function Js(r,{
instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have re\
quired property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"first_frame_image_url"},message:"must have req\
uired property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!I.call(Tu.properties,o)){let n={
instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.6-image-to-video"){let n={
instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.6-image-to-video"},message:"must be equal to constan\
t"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(j(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"\
prompt",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.first_frame_image_url!==void 0&&($(r.first_frame_image_url,
{instancePath:t+"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?
$.errors:e.concat($.errors),s=e.length)),r.last_frame_image_url!==void 0&&(Te(r.last_frame_image_url,{instancePath:t+"/l\
ast_frame_image_url",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?Te.errors:e.concat(
Te.errors),s=e.length)),r.source_video_url!==void 0&&(Ne(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,
parentDataProperty:"source_video_url",rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.duration_seconds!==
void 0&&(X(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.output_resolution!==void 0&&(O(r.output_resolution,{instancePath:t+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),
s=e.length)),r.aspect_ratio!==void 0&&(L(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.ratio!==void 0&&(M(r.ratio,{instancePath:t+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.negative_prompt!==
void 0&&(W(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||
(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(N(r.enable_prompt_expansion,{instancePath:t+
"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?N.errors:
e.concat(N.errors),s=e.length)),r.acceleration!==void 0&&(F(r.acceleration,{instancePath:t+"/acceleration",parentData:r,
parentDataProperty:"acceleration",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.enable_safety_checker!==
void 0&&(x(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safe\
ty_checker",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.watermark!==void 0&&(C(r.watermark,{instancePath:t+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),
r.audio!==void 0&&(ve(r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?
ve.errors:e.concat(ve.errors),s=e.length)),r.multi_shots!==void 0&&(Oe(r.multi_shots,{instancePath:t+"/multi_shots",parentData:r,
parentDataProperty:"multi_shots",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),r.driving_audio_url!==
void 0&&(Ve(r.driving_audio_url,{instancePath:t+"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",
rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.background_audio_url!==void 0&&(H(r.background_audio_url,
{instancePath:t+"/background_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?
H.errors:e.concat(H.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Js.errors=e,s===0}function Ur(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="boolea\
n"){let o={instancePath:t,keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}
return Ur.errors=e,s===0}var $l=eo,lt={type:"object",additionalProperties:!1,required:["model","prompt","first_frame_ima\
ge_url","audio"],properties:{model:{type:"string",const:"wan-2.6-flash-image-to-video"},prompt:{$ref:"s235"},first_frame_image_url:{
$ref:"s69"},last_frame_image_url:{$ref:"s262"},source_video_url:{$ref:"s263"},duration_seconds:{type:"integer",enum:[5,10,
15]},output_resolution:{$ref:"s79"},aspect_ratio:{$ref:"s238"},ratio:{$ref:"s239"},negative_prompt:{$ref:"s240"},enable_prompt_expansion:{
$ref:"s245"},acceleration:{$ref:"s246"},enable_safety_checker:{$ref:"s247"},watermark:{$ref:"s248"},audio:{$ref:"s268"},
multi_shots:{$ref:"s252"},driving_audio_url:{$ref:"s265"},background_audio_url:{$ref:"s249"},callback_url:{$ref:"s29"}}};
function eo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},
message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"first_fram\
e_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}if(r.audio===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"audio"},message:"must have required property 'audio'"};
e===null?e=[o]:e.push(o),s++}for(let o in r)if(!I.call(lt.properties,o)){let n={instancePath:t,keyword:"additionalProper\
ties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==
void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.6-flash-image-to-video"){let n={instancePath:t+"/model",keyword:"\
const",params:{allowedValue:"wan-2.6-flash-image-to-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),
s++}}if(r.prompt!==void 0&&(j(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.first_frame_image_url!==void 0&&($(r.first_frame_image_url,{instancePath:t+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?$.errors:e.concat(
$.errors),s=e.length)),r.last_frame_image_url!==void 0&&(Te(r.last_frame_image_url,{instancePath:t+"/last_frame_image_ur\
l",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length)),
r.source_video_url!==void 0&&(Ne(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"\
source_video_url",rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.duration_seconds!==void 0){let o=r.
duration_seconds;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){let n={instancePath:t+"/duration_seconds",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),s++}if(!(o===5||o===10||o===15)){let n={instancePath:t+
"/duration_seconds",keyword:"enum",params:{allowedValues:lt.properties.duration_seconds.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[n]:e.push(n),s++}}r.output_resolution!==void 0&&(O(r.output_resolution,{instancePath:t+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),
s=e.length)),r.aspect_ratio!==void 0&&(L(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.ratio!==void 0&&(M(r.ratio,{instancePath:t+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.negative_prompt!==
void 0&&(W(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||
(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(N(r.enable_prompt_expansion,{instancePath:t+
"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?N.errors:
e.concat(N.errors),s=e.length)),r.acceleration!==void 0&&(F(r.acceleration,{instancePath:t+"/acceleration",parentData:r,
parentDataProperty:"acceleration",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.enable_safety_checker!==
void 0&&(x(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safe\
ty_checker",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.watermark!==void 0&&(C(r.watermark,{instancePath:t+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)),
r.audio!==void 0&&(Ur(r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||(e=e===null?
Ur.errors:e.concat(Ur.errors),s=e.length)),r.multi_shots!==void 0&&(Oe(r.multi_shots,{instancePath:t+"/multi_shots",parentData:r,
parentDataProperty:"multi_shots",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),r.driving_audio_url!==
void 0&&(Ve(r.driving_audio_url,{instancePath:t+"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",
rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),s=e.length)),r.background_audio_url!==void 0&&(H(r.background_audio_url,
{instancePath:t+"/background_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?
H.errors:e.concat(H.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return eo.errors=e,s===0}var xl=ro,
Nu={type:"object",additionalProperties:!1,required:["model","first_frame_image_url","duration_seconds","output_resolutio\
n"],properties:{model:{type:"string",const:"wan-2.5-image-to-video"},prompt:{$ref:"s235"},first_frame_image_url:{$ref:"s\
69"},last_frame_image_url:{$ref:"s262"},source_video_url:{$ref:"s263"},duration_seconds:{$ref:"s145"},output_resolution:{
$ref:"s79"},aspect_ratio:{$ref:"s238"},ratio:{$ref:"s239"},negative_prompt:{$ref:"s240"},enable_prompt_expansion:{$ref:"\
s245"},seed:{$ref:"s1"},acceleration:{$ref:"s246"},enable_safety_checker:{$ref:"s247"},watermark:{$ref:"s248"},audio:{$ref:"\
s264"},driving_audio_url:{$ref:"s265"},background_audio_url:{$ref:"s249"},callback_url:{$ref:"s29"}}};function ro(r,{instancePath:t="",
parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property '\
model'"};e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:t,keyword:"required",params:{
missingProperty:"first_frame_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.
push(o),s++}if(r.duration_seconds===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"duration_s\
econds"},message:"must have required property 'duration_seconds'"};e===null?e=[o]:e.push(o),s++}if(r.output_resolution===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"output_resolution"},message:"must have require\
d property 'output_resolution'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!I.call(Nu.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.5-image-to-video"){let n={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"wan-2.5-image-to-video"},message:"must be equal to constant"};e===null?e=
[n]:e.push(n),s++}}r.prompt!==void 0&&(j(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.first_frame_image_url!==void 0&&($(r.first_frame_image_url,{instancePath:t+
"/first_frame_image_url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?$.errors:e.concat(
$.errors),s=e.length)),r.last_frame_image_url!==void 0&&(Te(r.last_frame_image_url,{instancePath:t+"/last_frame_image_ur\
l",parentData:r,parentDataProperty:"last_frame_image_url",rootData:l})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length)),
r.source_video_url!==void 0&&(Ne(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"\
source_video_url",rootData:l})||(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.duration_seconds!==void 0&&(We(
r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||
(e=e===null?We.errors:e.concat(We.errors),s=e.length)),r.output_resolution!==void 0&&(O(r.output_resolution,{instancePath:t+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),
s=e.length)),r.aspect_ratio!==void 0&&(L(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.ratio!==void 0&&(M(r.ratio,{instancePath:t+
"/ratio",parentData:r,parentDataProperty:"ratio",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.negative_prompt!==
void 0&&(W(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||
(e=e===null?W.errors:e.concat(W.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(N(r.enable_prompt_expansion,{instancePath:t+
"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?N.errors:
e.concat(N.errors),s=e.length)),r.seed!==void 0&&(q(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",
rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.acceleration!==void 0&&(F(r.acceleration,{instancePath:t+
"/acceleration",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.
length)),r.enable_safety_checker!==void 0&&(x(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.watermark!==
void 0&&(C(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?
C.errors:e.concat(C.errors),s=e.length)),r.audio!==void 0&&(ve(r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"\
audio",rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.driving_audio_url!==void 0&&(Ve(r.driving_audio_url,
{instancePath:t+"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?Ve.errors:
e.concat(Ve.errors),s=e.length)),r.background_audio_url!==void 0&&(H(r.background_audio_url,{instancePath:t+"/background\
_audio_url",parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),
s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ro.errors=e,s===0}var jl=so,it={
type:"object",additionalProperties:!1,required:["model","first_frame_image_url"],properties:{model:{type:"string",const:"\
wan-2.2-a14b-image-to-video-turbo"},prompt:{$ref:"s235"},first_frame_image_url:{$ref:"s69"},last_frame_image_url:{$ref:"\
s262"},source_video_url:{$ref:"s263"},duration_seconds:{$ref:"s236"},output_resolution:{type:"string",enum:["480p","720p"]},
aspect_ratio:{$ref:"s238"},ratio:{$ref:"s239"},negative_prompt:{$ref:"s240"},enable_prompt_expansion:{$ref:"s245"},seed:{
$ref:"s1"},acceleration:{$ref:"s246"},enable_safety_checker:{$ref:"s247"},watermark:{$ref:"s248"},audio:{$ref:"s264"},driving_audio_url:{
$ref:"s265"},background_audio_url:{$ref:"s249"},callback_url:{$ref:"s29"}}};function so(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};
e===null?e=[o]:e.push(o),s++}if(r.first_frame_image_url===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
first_frame_image_url"},message:"must have required property 'first_frame_image_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!I.call(it.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="stri\
ng"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="wan-2.2-a14b-image-to-video-turbo"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"\
wan-2.2-a14b-image-to-video-turbo"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}if(r.prompt!==void 0&&
(j(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?j.errors:e.concat(
j.errors),s=e.length)),r.first_frame_image_url!==void 0&&($(r.first_frame_image_url,{instancePath:t+"/first_frame_image_\
url",parentData:r,parentDataProperty:"first_frame_image_url",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),
r.last_frame_image_url!==void 0&&(Te(r.last_frame_image_url,{instancePath:t+"/last_frame_image_url",parentData:r,parentDataProperty:"\
last_frame_image_url",rootData:l})||(e=e===null?Te.errors:e.concat(Te.errors),s=e.length)),r.source_video_url!==void 0&&
(Ne(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||
(e=e===null?Ne.errors:e.concat(Ne.errors),s=e.length)),r.duration_seconds!==void 0&&(X(r.duration_seconds,{instancePath:t+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),
s=e.length)),r.output_resolution!==void 0){let o=r.output_resolution;if(typeof o!="string"){let n={instancePath:t+"/outp\
ut_resolution",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="48\
0p"||o==="720p")){let n={instancePath:t+"/output_resolution",keyword:"enum",params:{allowedValues:it.properties.output_resolution.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}r.aspect_ratio!==void 0&&(L(r.
aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?L.
errors:e.concat(L.errors),s=e.length)),r.ratio!==void 0&&(M(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"\
ratio",rootData:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),r.negative_prompt!==void 0&&(W(r.negative_prompt,
{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===null?W.errors:
e.concat(W.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(N(r.enable_prompt_expansion,{instancePath:t+"/enabl\
e_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expansion",rootData:l})||(e=e===null?N.errors:e.concat(
N.errors),s=e.length)),r.seed!==void 0&&(q(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.acceleration!==void 0&&(F(r.acceleration,{instancePath:t+"/accele\
ration",parentData:r,parentDataProperty:"acceleration",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),
r.enable_safety_checker!==void 0&&(x(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"\
enable_safety_checker",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.watermark!==void 0&&(C(r.watermark,
{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?C.errors:e.concat(C.errors),
s=e.length)),r.audio!==void 0&&(ve(r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||
(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.driving_audio_url!==void 0&&(Ve(r.driving_audio_url,{instancePath:t+
"/driving_audio_url",parentData:r,parentDataProperty:"driving_audio_url",rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.
errors),s=e.length)),r.background_audio_url!==void 0&&(H(r.background_audio_url,{instancePath:t+"/background_audio_url",
parentData:r,parentDataProperty:"background_audio_url",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return so.errors=e,s===0}var Al=El;function El(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
Xs(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Xs.errors:e.concat(Xs.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;Js(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Js.errors:
e.concat(Js.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;eo(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?eo.errors:e.concat(eo.errors),s=e.length);var f=d===s;if(f&&n)n=!1,u=[u,2];else{
f&&(n=!0,u=2);let g=s;ro(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ro.errors:e.concat(
ro.errors),s=e.length);var f=g===s;if(f&&n)n=!1,u=[u,3];else{f&&(n=!0,u=3);let k=s;so(r,{instancePath:t,parentData:a,parentDataProperty:p,
rootData:l})||(e=e===null?so.errors:e.concat(so.errors),s=e.length);var f=k===s;f&&n?(n=!1,u=[u,4]):f&&(n=!0,u=4)}}}if(n)
s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must m\
atch exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return El.errors=e,s===0}function ir(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)h(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?
h.errors:e.concat(h.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[o]:e.push(o),s++}return ir.errors=e,s===0}function ur(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!_e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return ur.errors=e,s===0}var Ol=oo,Vu={type:"object",additionalProperties:!1,
required:["model","source_video_url"],properties:{model:{type:"string",const:"wan-2.7-edit-video"},source_video_url:{$ref:"\
s18"},source_video_urls:{$ref:"s278"},prompt:{$ref:"s235"},negative_prompt:{$ref:"s2"},reference_image_url:{$ref:"s279"},
output_resolution:{$ref:"s79"},aspect_ratio:{$ref:"s67"},duration_seconds:{$ref:"s236"},audio_setting:{$ref:"s2"},enable_prompt_expansion:{
$ref:"s245"},watermark:{$ref:"s28"},seed:{$ref:"s1"},enable_safety_checker:{$ref:"s247"},audio:{$ref:"s264"},callback_url:{
$ref:"s29"}}};function oo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_video_url===void 0){let o={
instancePath:t,keyword:"required",params:{missingProperty:"source_video_url"},message:"must have required property 'sour\
ce_video_url'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!I.call(Vu.properties,o)){let n={instancePath:t,keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.7-edit-video"){let n={instancePath:t+"/mod\
el",keyword:"const",params:{allowedValue:"wan-2.7-edit-video"},message:"must be equal to constant"};e===null?e=[n]:e.push(
n),s++}}r.source_video_url!==void 0&&(h(r.source_video_url,{instancePath:t+"/source_video_url",parentData:r,parentDataProperty:"\
source_video_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.source_video_urls!==void 0&&(ir(r.
source_video_urls,{instancePath:t+"/source_video_urls",parentData:r,parentDataProperty:"source_video_urls",rootData:l})||
(e=e===null?ir.errors:e.concat(ir.errors),s=e.length)),r.prompt!==void 0&&(j(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.negative_prompt!==void 0&&
(_(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||
(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.reference_image_url!==void 0&&(ur(r.reference_image_url,{instancePath:t+
"/reference_image_url",parentData:r,parentDataProperty:"reference_image_url",rootData:l})||(e=e===null?ur.errors:e.concat(
ur.errors),s=e.length)),r.output_resolution!==void 0&&(O(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,
parentDataProperty:"output_resolution",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.aspect_ratio!==
void 0&&(sr(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||
(e=e===null?sr.errors:e.concat(sr.errors),s=e.length)),r.duration_seconds!==void 0&&(X(r.duration_seconds,{instancePath:t+
"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?X.errors:e.concat(X.errors),
s=e.length)),r.audio_setting!==void 0&&(_(r.audio_setting,{instancePath:t+"/audio_setting",parentData:r,parentDataProperty:"\
audio_setting",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.enable_prompt_expansion!==void 0&&(N(
r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_prompt_expa\
nsion",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.watermark!==void 0&&(P(r.watermark,{instancePath:t+
"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),
r.seed!==void 0&&(q(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?q.errors:
e.concat(q.errors),s=e.length)),r.enable_safety_checker!==void 0&&(x(r.enable_safety_checker,{instancePath:t+"/enable_sa\
fety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
s=e.length)),r.audio!==void 0&&(ve(r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||
(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/call\
back_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return oo.
errors=e,s===0}var Tl=to,zu={type:"object",additionalProperties:!1,required:["model","source_video_urls","prompt"],properties:{
model:{type:"string",const:"wan-2.6-edit-video"},source_video_url:{$ref:"s18"},source_video_urls:{$ref:"s278"},prompt:{$ref:"\
s235"},negative_prompt:{$ref:"s2"},reference_image_url:{$ref:"s279"},output_resolution:{$ref:"s79"},aspect_ratio:{$ref:"\
s238"},duration_seconds:{$ref:"s236"},audio_setting:{$ref:"s2"},enable_prompt_expansion:{$ref:"s245"},watermark:{$ref:"s\
28"},seed:{$ref:"s1"},enable_safety_checker:{$ref:"s247"},audio:{$ref:"s264"},multi_shots:{$ref:"s252"},callback_url:{$ref:"\
s29"}}};function to(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.source_video_urls===void 0){let o={
instancePath:t,keyword:"required",params:{missingProperty:"source_video_urls"},message:"must have required property 'sou\
rce_video_urls'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!I.call(zu.properties,
o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+
"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.6-ed\
it-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.6-edit-video"},message:"must be eq\
ual to constant"};e===null?e=[n]:e.push(n),s++}}r.source_video_url!==void 0&&(h(r.source_video_url,{instancePath:t+"/sou\
rce_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),
s=e.length)),r.source_video_urls!==void 0&&(ir(r.source_video_urls,{instancePath:t+"/source_video_urls",parentData:r,parentDataProperty:"\
source_video_urls",rootData:l})||(e=e===null?ir.errors:e.concat(ir.errors),s=e.length)),r.prompt!==void 0&&(j(r.prompt,{
instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),
s=e.length)),r.negative_prompt!==void 0&&(_(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.reference_image_url!==void 0&&(ur(
r.reference_image_url,{instancePath:t+"/reference_image_url",parentData:r,parentDataProperty:"reference_image_url",rootData:l})||
(e=e===null?ur.errors:e.concat(ur.errors),s=e.length)),r.output_resolution!==void 0&&(O(r.output_resolution,{instancePath:t+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),
s=e.length)),r.aspect_ratio!==void 0&&(L(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.duration_seconds!==void 0&&(X(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?X.errors:
e.concat(X.errors),s=e.length)),r.audio_setting!==void 0&&(_(r.audio_setting,{instancePath:t+"/audio_setting",parentData:r,
parentDataProperty:"audio_setting",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.enable_prompt_expansion!==
void 0&&(N(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_\
prompt_expansion",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.watermark!==void 0&&(P(r.watermark,
{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),
s=e.length)),r.seed!==void 0&&(q(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=
e===null?q.errors:e.concat(q.errors),s=e.length)),r.enable_safety_checker!==void 0&&(x(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?x.errors:e.concat(
x.errors),s=e.length)),r.audio!==void 0&&(ve(r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||
(e=e===null?ve.errors:e.concat(ve.errors),s=e.length)),r.multi_shots!==void 0&&(Oe(r.multi_shots,{instancePath:t+"/multi\
_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return to.errors=e,s===0}var Nl=no,Su={type:"object",additionalProperties:!1,
required:["model","source_video_urls","prompt","audio"],properties:{model:{type:"string",const:"wan-2.6-flash-edit-video"},
source_video_url:{$ref:"s18"},source_video_urls:{$ref:"s278"},prompt:{$ref:"s235"},negative_prompt:{$ref:"s2"},reference_image_url:{
$ref:"s279"},output_resolution:{$ref:"s2"},aspect_ratio:{$ref:"s238"},duration_seconds:{$ref:"s236"},audio_setting:{$ref:"\
s2"},enable_prompt_expansion:{$ref:"s245"},watermark:{$ref:"s28"},seed:{$ref:"s1"},enable_safety_checker:{$ref:"s247"},audio:{
$ref:"s268"},multi_shots:{$ref:"s252"},callback_url:{$ref:"s29"}}};function no(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.source_video_urls===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"source_video_u\
rls"},message:"must have required property 'source_video_urls'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={
instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===
null?e=[o]:e.push(o),s++}if(r.audio===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"audio"},
message:"must have required property 'audio'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!I.call(Su.properties,o)){
let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional pro\
perties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"\
/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.6-fla\
sh-edit-video"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.6-flash-edit-video"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_video_url!==void 0&&(h(r.source_video_url,{instancePath:t+
"/source_video_url",parentData:r,parentDataProperty:"source_video_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),
s=e.length)),r.source_video_urls!==void 0&&(ir(r.source_video_urls,{instancePath:t+"/source_video_urls",parentData:r,parentDataProperty:"\
source_video_urls",rootData:l})||(e=e===null?ir.errors:e.concat(ir.errors),s=e.length)),r.prompt!==void 0&&(j(r.prompt,{
instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),
s=e.length)),r.negative_prompt!==void 0&&(_(r.negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"\
negative_prompt",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.reference_image_url!==void 0&&(ur(
r.reference_image_url,{instancePath:t+"/reference_image_url",parentData:r,parentDataProperty:"reference_image_url",rootData:l})||
(e=e===null?ur.errors:e.concat(ur.errors),s=e.length)),r.output_resolution!==void 0&&(_(r.output_resolution,{instancePath:t+
"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),
s=e.length)),r.aspect_ratio!==void 0&&(L(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.duration_seconds!==void 0&&(X(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?X.errors:
e.concat(X.errors),s=e.length)),r.audio_setting!==void 0&&(_(r.audio_setting,{instancePath:t+"/audio_setting",parentData:r,
parentDataProperty:"audio_setting",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.enable_prompt_expansion!==
void 0&&(N(r.enable_prompt_expansion,{instancePath:t+"/enable_prompt_expansion",parentData:r,parentDataProperty:"enable_\
prompt_expansion",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),r.watermark!==void 0&&(P(r.watermark,
{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),
s=e.length)),r.seed!==void 0&&(q(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=
e===null?q.errors:e.concat(q.errors),s=e.length)),r.enable_safety_checker!==void 0&&(x(r.enable_safety_checker,{instancePath:t+
"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?x.errors:e.concat(
x.errors),s=e.length)),r.audio!==void 0&&(Ur(r.audio,{instancePath:t+"/audio",parentData:r,parentDataProperty:"audio",rootData:l})||
(e=e===null?Ur.errors:e.concat(Ur.errors),s=e.length)),r.multi_shots!==void 0&&(Oe(r.multi_shots,{instancePath:t+"/multi\
_shots",parentData:r,parentDataProperty:"multi_shots",rootData:l})||(e=e===null?Oe.errors:e.concat(Oe.errors),s=e.length)),
r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",
rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return no.errors=e,s===0}var Vl=zl;function zl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
oo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?oo.errors:e.concat(oo.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;to(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?to.errors:
e.concat(to.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;no(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?no.errors:e.concat(no.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):
f&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return zl.errors=e,s===0}function Yr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!ze.test(r)){let o={instancePath:t,keyword:"pattern",params:{pattern:"^https?://"},message:'must match pattern "^http\
s?://"'};e===null?e=[o]:e.push(o),s++}if(!_e(r)){let o={instancePath:t,keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}return Yr.errors=e,s===0}var Sl=lo;function lo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(Yr(r.source_image_url,{instancePath:t+
"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?Yr.errors:e.concat(Yr.errors),
s=e.length)),r.reference_video_url!==void 0&&(h(r.reference_video_url,{instancePath:t+"/reference_video_url",parentData:r,
parentDataProperty:"reference_video_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.output_resolution!==
void 0&&(Ze(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",
rootData:l})||(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),r.enable_safety_checker!==void 0&&(x(r.enable_safety_checker,
{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?
x.errors:e.concat(x.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,
parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return lo.errors=e,s===0}var Ll=io;function io(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
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
message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(Yr(r.source_image_url,{
instancePath:t+"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?Yr.errors:
e.concat(Yr.errors),s=e.length)),r.reference_video_url!==void 0&&(h(r.reference_video_url,{instancePath:t+"/reference_vi\
deo_url",parentData:r,parentDataProperty:"reference_video_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.
length)),r.output_resolution!==void 0&&(Ze(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),r.enable_safety_checker!==void 0&&
(x(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_check\
er",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return io.errors=e,s===0}var Il=Kl;function Kl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
lo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?lo.errors:e.concat(lo.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;io(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?io.errors:
e.concat(io.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return Kl.errors=e,s===0}var Gl=Rl,Lu={type:"object",additionalProperties:!1,required:["source_image\
_url","source_audio_url","prompt"],properties:{model:{type:"string",const:"wan-2.2-a14b-speech-to-video-turbo"},source_image_url:{
$ref:"s18"},source_audio_url:{$ref:"s18"},prompt:{$ref:"s235"},num_frames:{$ref:"s1"},frames_per_second:{$ref:"s1"},output_resolution:{
$ref:"s237"},negative_prompt:{$ref:"s2"},seed:{$ref:"s1"},num_inference_steps:{$ref:"s1"},guidance_scale:{$ref:"s7"},shift:{
$ref:"s7"},enable_safety_checker:{$ref:"s247"},callback_url:{$ref:"s29"}}};function Rl(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.source_image_url===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"source_image_url"},message:"must have required\
 property 'source_image_url'"};e===null?e=[o]:e.push(o),s++}if(r.source_audio_url===void 0){let o={instancePath:t,keyword:"\
required",params:{missingProperty:"source_audio_url"},message:"must have required property 'source_audio_url'"};e===null?
e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"\
must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!I.call(Lu.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.2-a14b-speech-to-video-turbo"){
let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.2-a14b-speech-to-video-turbo"},message:"must \
be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.source_image_url!==void 0&&(h(r.source_image_url,{instancePath:t+
"/source_image_url",parentData:r,parentDataProperty:"source_image_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),
s=e.length)),r.source_audio_url!==void 0&&(h(r.source_audio_url,{instancePath:t+"/source_audio_url",parentData:r,parentDataProperty:"\
source_audio_url",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.prompt!==void 0&&(j(r.prompt,{instancePath:t+
"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.
num_frames!==void 0&&(q(r.num_frames,{instancePath:t+"/num_frames",parentData:r,parentDataProperty:"num_frames",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.frames_per_second!==void 0&&(q(r.frames_per_second,{instancePath:t+
"/frames_per_second",parentData:r,parentDataProperty:"frames_per_second",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
s=e.length)),r.output_resolution!==void 0&&(Ze(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?Ze.errors:e.concat(Ze.errors),s=e.length)),r.negative_prompt!==void 0&&(_(r.
negative_prompt,{instancePath:t+"/negative_prompt",parentData:r,parentDataProperty:"negative_prompt",rootData:l})||(e=e===
null?_.errors:e.concat(_.errors),s=e.length)),r.seed!==void 0&&(q(r.seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"\
seed",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.num_inference_steps!==void 0&&(q(r.num_inference_steps,
{instancePath:t+"/num_inference_steps",parentData:r,parentDataProperty:"num_inference_steps",rootData:l})||(e=e===null?q.
errors:e.concat(q.errors),s=e.length)),r.guidance_scale!==void 0&&(z(r.guidance_scale,{instancePath:t+"/guidance_scale",
parentData:r,parentDataProperty:"guidance_scale",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.shift!==
void 0&&(z(r.shift,{instancePath:t+"/shift",parentData:r,parentDataProperty:"shift",rootData:l})||(e=e===null?z.errors:e.
concat(z.errors),s=e.length)),r.enable_safety_checker!==void 0&&(x(r.enable_safety_checker,{instancePath:t+"/enable_safe\
ty_checker",parentData:r,parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Rl.errors=e,s===0}var Iu={type:"string",enum:["1:1","16:9","4:3","21:9","3:4","9:16","8:1","1:8"]};function Br(r,{instancePath:t="",parentData:a,
parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(r==="1:1"||r==="16:9"||r==="4:3"||r==="21:9"||
r==="3:4"||r==="9:16"||r==="8:1"||r==="1:8")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Iu.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Br.errors=e,s===0}var Ku={type:"string",enum:["1k","2k","4k"]};function Qr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="1k"||r==="2k"||r==="4k")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Ku.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return Qr.errors=e,s===0}function No(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.hex===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"hex"},message:"\
must have required property 'hex'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="hex"||o==="ratio")){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}r.hex!==void 0&&(_(r.hex,{instancePath:t+"/hex",parentData:r,parentDataProperty:"hex",rootData:l})||(e=
e===null?_.errors:e.concat(_.errors),s=e.length)),r.ratio!==void 0&&($e(r.ratio,{instancePath:t+"/ratio",parentData:r,parentDataProperty:"\
ratio",rootData:l})||(e=e===null?$e.errors:e.concat($e.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return No.errors=e,s===0}function Xr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
let o=r.length;for(let n=0;n<o;n++)No(r[n],{instancePath:t+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||(e=e===
null?No.errors:e.concat(No.errors),s=e.length)}else{let o={instancePath:t,keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}return Xr.errors=e,s===0}function Jr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(!Array.isArray(r)){
let o={instancePath:t,keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}return Jr.
errors=e,s===0}var Ml=uo,Gu={type:"object",additionalProperties:!1,required:["model","prompt"],properties:{model:{type:"\
string",const:"wan-2.7-image"},prompt:{$ref:"s235"},source_image_urls:{$ref:"s129"},aspect_ratio:{$ref:"s294"},output_resolution:{
$ref:"s295"},output_count:{$ref:"s1"},enable_sequential:{$ref:"s28"},thinking_mode:{$ref:"s28"},watermark:{$ref:"s28"},seed:{
$ref:"s1"},enable_safety_checker:{$ref:"s247"},color_palette:{$ref:"s296"},bbox_list:{$ref:"s298"},callback_url:{$ref:"s\
29"}}};function uo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"prompt"},message:"must have required property 'prompt'"};e===null?e=[o]:e.push(
o),s++}for(let o in r)if(!I.call(Gu.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!=
"string"){let n={instancePath:t+"/model",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),s++}if(o!=="wan-2.7-image"){let n={instancePath:t+"/model",keyword:"const",params:{allowedValue:"wan-2.7-image"},
message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(j(r.prompt,{instancePath:t+"/prom\
pt",parentData:r,parentDataProperty:"prompt",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.source_image_urls!==
void 0&&(be(r.source_image_urls,{instancePath:t+"/source_image_urls",parentData:r,parentDataProperty:"source_image_urls",
rootData:l})||(e=e===null?be.errors:e.concat(be.errors),s=e.length)),r.aspect_ratio!==void 0&&(Br(r.aspect_ratio,{instancePath:t+
"/aspect_ratio",parentData:r,parentDataProperty:"aspect_ratio",rootData:l})||(e=e===null?Br.errors:e.concat(Br.errors),s=
e.length)),r.output_resolution!==void 0&&(Qr(r.output_resolution,{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"\
output_resolution",rootData:l})||(e=e===null?Qr.errors:e.concat(Qr.errors),s=e.length)),r.output_count!==void 0&&(q(r.output_count,
{instancePath:t+"/output_count",parentData:r,parentDataProperty:"output_count",rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),s=e.length)),r.enable_sequential!==void 0&&(P(r.enable_sequential,{instancePath:t+"/enable_sequential",parentData:r,
parentDataProperty:"enable_sequential",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.thinking_mode!==
void 0&&(P(r.thinking_mode,{instancePath:t+"/thinking_mode",parentData:r,parentDataProperty:"thinking_mode",rootData:l})||
(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.watermark!==void 0&&(P(r.watermark,{instancePath:t+"/watermark",parentData:r,
parentDataProperty:"watermark",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.seed!==void 0&&(q(r.
seed,{instancePath:t+"/seed",parentData:r,parentDataProperty:"seed",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
s=e.length)),r.enable_safety_checker!==void 0&&(x(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,
parentDataProperty:"enable_safety_checker",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.color_palette!==
void 0&&(Xr(r.color_palette,{instancePath:t+"/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:l})||
(e=e===null?Xr.errors:e.concat(Xr.errors),s=e.length)),r.bbox_list!==void 0&&(Jr(r.bbox_list,{instancePath:t+"/bbox_list",
parentData:r,parentDataProperty:"bbox_list",rootData:l})||(e=e===null?Jr.errors:e.concat(Jr.errors),s=e.length)),r.callback_url!==
void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=
e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return uo.errors=e,s===0}var Wl=po,Ru={type:"object",additionalProperties:!1,
required:["model","prompt"],properties:{model:{type:"string",const:"wan-2.7-image-pro"},prompt:{$ref:"s235"},source_image_urls:{
$ref:"s129"},aspect_ratio:{$ref:"s294"},output_resolution:{$ref:"s295"},output_count:{$ref:"s1"},enable_sequential:{$ref:"\
s28"},thinking_mode:{$ref:"s28"},watermark:{$ref:"s28"},seed:{$ref:"s1"},enable_safety_checker:{$ref:"s247"},color_palette:{
$ref:"s296"},bbox_list:{$ref:"s298"},callback_url:{$ref:"s29"}}};function po(r,{instancePath:t="",parentData:a,parentDataProperty:p,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(
o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"must ha\
ve required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!I.call(Ru.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){let n={instancePath:t+"/model",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="wan-2.7-image-pro"){let n={instancePath:t+
"/model",keyword:"const",params:{allowedValue:"wan-2.7-image-pro"},message:"must be equal to constant"};e===null?e=[n]:e.
push(n),s++}}r.prompt!==void 0&&(j(r.prompt,{instancePath:t+"/prompt",parentData:r,parentDataProperty:"prompt",rootData:l})||
(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.source_image_urls!==void 0&&(be(r.source_image_urls,{instancePath:t+
"/source_image_urls",parentData:r,parentDataProperty:"source_image_urls",rootData:l})||(e=e===null?be.errors:e.concat(be.
errors),s=e.length)),r.aspect_ratio!==void 0&&(Br(r.aspect_ratio,{instancePath:t+"/aspect_ratio",parentData:r,parentDataProperty:"\
aspect_ratio",rootData:l})||(e=e===null?Br.errors:e.concat(Br.errors),s=e.length)),r.output_resolution!==void 0&&(Qr(r.output_resolution,
{instancePath:t+"/output_resolution",parentData:r,parentDataProperty:"output_resolution",rootData:l})||(e=e===null?Qr.errors:
e.concat(Qr.errors),s=e.length)),r.output_count!==void 0&&(q(r.output_count,{instancePath:t+"/output_count",parentData:r,
parentDataProperty:"output_count",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.enable_sequential!==
void 0&&(P(r.enable_sequential,{instancePath:t+"/enable_sequential",parentData:r,parentDataProperty:"enable_sequential",
rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.thinking_mode!==void 0&&(P(r.thinking_mode,{instancePath:t+
"/thinking_mode",parentData:r,parentDataProperty:"thinking_mode",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=
e.length)),r.watermark!==void 0&&(P(r.watermark,{instancePath:t+"/watermark",parentData:r,parentDataProperty:"watermark",
rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.seed!==void 0&&(q(r.seed,{instancePath:t+"/seed",parentData:r,
parentDataProperty:"seed",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.enable_safety_checker!==void 0&&
(x(r.enable_safety_checker,{instancePath:t+"/enable_safety_checker",parentData:r,parentDataProperty:"enable_safety_check\
er",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.color_palette!==void 0&&(Xr(r.color_palette,{instancePath:t+
"/color_palette",parentData:r,parentDataProperty:"color_palette",rootData:l})||(e=e===null?Xr.errors:e.concat(Xr.errors),
s=e.length)),r.bbox_list!==void 0&&(Jr(r.bbox_list,{instancePath:t+"/bbox_list",parentData:r,parentDataProperty:"bbox_li\
st",rootData:l})||(e=e===null?Jr.errors:e.concat(Jr.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+
"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.
length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return po.errors=e,s===0}var Fl=Cl;function Cl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
uo(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?uo.errors:e.concat(uo.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;po(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?po.errors:
e.concat(po.errors),s=e.length);var f=c===s;if(f&&n?(n=!1,u=[u,1]):f&&(n=!0,u=1),n)s=o,e!==null&&(o?e.length=o:e=null);else{
let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf"};e===null?
e=[d]:e.push(d),s++}return Cl.errors=e,s===0}var Hl=Zl;function Zl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
Y(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;hr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?hr.errors:
e.concat(hr.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;U(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):f&&
(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return Zl.errors=e,s===0}var Mu={type:"string",enum:["suno-v4","suno-v4.5","suno-v4.5-all","suno-v4.5-plus","suno-v5","suno-v5.5","suno-v6","suno\
-v6-mini","suno-v6-wild"]};function pr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,
s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),s++}if(!(r==="suno-v4"||r==="suno-v4.5"||r==="suno-v4.5-all"||r==="suno-v4.5-plus"||r==="suno-v5"||r==="\
suno-v5.5"||r==="suno-v6"||r==="suno-v6-mini"||r==="suno-v6-wild")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Mu.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return pr.errors=e,s===0}function Vo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(fe(r)>5e3){let o={instancePath:t,keyword:"maxLength",params:{limit:5e3},message:"must NOT have more than 5000 charact\
ers"};e===null?e=[o]:e.push(o),s++}if(fe(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}return Vo.errors=e,s===0}function ar(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return ar.errors=e,s===0}function fr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="number"){
if(r>1||isNaN(r)){let o={instancePath:t,keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?
e=[o]:e.push(o),s++}if(r<0||isNaN(r)){let o={instancePath:t,keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"number"},message:"m\
ust be number"};e===null?e=[o]:e.push(o),s++}return fr.errors=e,s===0}function cr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(fe(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return cr.errors=e,s===0}var Wu={type:"string",enum:["style","voice"]};function mr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="style"||r==="voice")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Wu.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return mr.errors=e,s===0}function dr(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(fe(r)<1){let o={instancePath:t,keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return dr.errors=e,s===0}var Fu={type:"object",additionalProperties:!1,required:["model","vocal_mode","prompt"],properties:{model:{$ref:"s308"},vocal_mode:{
type:"string",const:"auto_lyrics"},prompt:{$ref:"s309"},style_weight:{$ref:"s310"},weirdness_constraint:{$ref:"s311"},audio_weight:{
$ref:"s224"},persona_id:{$ref:"s312"},persona_type:{$ref:"s313"},voice_id:{$ref:"s314"},continue_at:{$ref:"s7"},callback_url:{
$ref:"s29"}}};function es(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_mode===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"vocal_mode"},message:"must have required property 'vocal_mode'"};e===null?e=
[o]:e.push(o),s++}if(r.prompt===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"prompt"},message:"\
must have required property 'prompt'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!I.call(Fu.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0&&(pr(r.model,{instancePath:t+"/model",parentData:r,parentDataProperty:"model",rootData:l})||
(e=e===null?pr.errors:e.concat(pr.errors),s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!="string"){
let n={instancePath:t+"/vocal_mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="auto_lyrics"){let n={instancePath:t+"/vocal_mode",keyword:"const",params:{allowedValue:"auto_lyrics"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.prompt!==void 0&&(Vo(r.prompt,{instancePath:t+"/prompt",parentData:r,
parentDataProperty:"prompt",rootData:l})||(e=e===null?Vo.errors:e.concat(Vo.errors),s=e.length)),r.style_weight!==void 0&&
(ar(r.style_weight,{instancePath:t+"/style_weight",parentData:r,parentDataProperty:"style_weight",rootData:l})||(e=e===null?
ar.errors:e.concat(ar.errors),s=e.length)),r.weirdness_constraint!==void 0&&(fr(r.weirdness_constraint,{instancePath:t+"\
/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:l})||(e=e===null?fr.errors:e.concat(
fr.errors),s=e.length)),r.audio_weight!==void 0&&($e(r.audio_weight,{instancePath:t+"/audio_weight",parentData:r,parentDataProperty:"\
audio_weight",rootData:l})||(e=e===null?$e.errors:e.concat($e.errors),s=e.length)),r.persona_id!==void 0&&(cr(r.persona_id,
{instancePath:t+"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:l})||(e=e===null?cr.errors:e.concat(
cr.errors),s=e.length)),r.persona_type!==void 0&&(mr(r.persona_type,{instancePath:t+"/persona_type",parentData:r,parentDataProperty:"\
persona_type",rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),s=e.length)),r.voice_id!==void 0&&(dr(r.voice_id,{
instancePath:t+"/voice_id",parentData:r,parentDataProperty:"voice_id",rootData:l})||(e=e===null?dr.errors:e.concat(dr.errors),
s=e.length)),r.continue_at!==void 0&&(z(r.continue_at,{instancePath:t+"/continue_at",parentData:r,parentDataProperty:"co\
ntinue_at",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return es.errors=e,s===0}function rs(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(fe(r)>1e3){let o={instancePath:t,keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 charact\
ers"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[o]:e.push(o),s++}return rs.errors=e,s===0}function ss(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(fe(r)>80){let o={instancePath:t,keyword:"maxLength",params:{limit:80},message:"must NOT have more than 80 characters"};
e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}return ss.errors=e,s===0}function os(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(fe(r)>200){let o={instancePath:t,keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characte\
rs"};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[o]:e.push(o),s++}return os.errors=e,s===0}var Cu={type:"string",enum:["male","female"]};function zo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(typeof r!="string"){let o={instancePath:t,keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[o]:e.push(o),s++}if(!(r==="male"||r==="female")){let o={instancePath:t,keyword:"enum",params:{allowedValues:Cu.
enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}return zo.errors=e,s===0}function ts(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r))){let o={instancePath:t,keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[o]:e.push(o),s++}if(typeof r=="number"){if(r>360||isNaN(r)){let o={instancePath:t,keyword:"maximum",params:{comparison:"\
<=",limit:360},message:"must be <= 360"};e===null?e=[o]:e.push(o),s++}if(r<10||isNaN(r)){let o={instancePath:t,keyword:"\
minimum",params:{comparison:">=",limit:10},message:"must be >= 10"};e===null?e=[o]:e.push(o),s++}}return ts.errors=e,s===
0}var Hu={type:"object",additionalProperties:!1,required:["model","vocal_mode","lyrics","style","title"],properties:{model:{
$ref:"s308"},vocal_mode:{type:"string",const:"exact_lyrics"},lyrics:{$ref:"s212"},style:{$ref:"s316"},title:{$ref:"s317"},
negative_tags:{$ref:"s318"},vocal_gender:{$ref:"s319"},duration_seconds:{$ref:"s320"},style_weight:{$ref:"s310"},weirdness_constraint:{
$ref:"s311"},audio_weight:{$ref:"s224"},persona_id:{$ref:"s312"},persona_type:{$ref:"s313"},voice_id:{$ref:"s314"},continue_at:{
$ref:"s7"},callback_url:{$ref:"s29"}}};function ns(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",
params:{missingProperty:"model"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_mode===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"vocal_mode"},message:"must have required prope\
rty 'vocal_mode'"};e===null?e=[o]:e.push(o),s++}if(r.lyrics===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
lyrics"},message:"must have required property 'lyrics'"};e===null?e=[o]:e.push(o),s++}if(r.style===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"style"},message:"must have required property 'style'"};e===null?e=[o]:e.push(
o),s++}if(r.title===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"title"},message:"must have\
 required property 'title'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!I.call(Hu.properties,o)){let n={instancePath:t,
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),s++}if(r.model!==void 0&&(pr(r.model,{instancePath:t+"/model",parentData:r,parentDataProperty:"model",rootData:l})||
(e=e===null?pr.errors:e.concat(pr.errors),s=e.length)),r.vocal_mode!==void 0){let o=r.vocal_mode;if(typeof o!="string"){
let n={instancePath:t+"/vocal_mode",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),s++}if(o!=="exact_lyrics"){let n={instancePath:t+"/vocal_mode",keyword:"const",params:{allowedValue:"exact_lyrics"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.lyrics!==void 0&&(ke(r.lyrics,{instancePath:t+"/lyrics",parentData:r,
parentDataProperty:"lyrics",rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),s=e.length)),r.style!==void 0&&(rs(r.
style,{instancePath:t+"/style",parentData:r,parentDataProperty:"style",rootData:l})||(e=e===null?rs.errors:e.concat(rs.errors),
s=e.length)),r.title!==void 0&&(ss(r.title,{instancePath:t+"/title",parentData:r,parentDataProperty:"title",rootData:l})||
(e=e===null?ss.errors:e.concat(ss.errors),s=e.length)),r.negative_tags!==void 0&&(os(r.negative_tags,{instancePath:t+"/n\
egative_tags",parentData:r,parentDataProperty:"negative_tags",rootData:l})||(e=e===null?os.errors:e.concat(os.errors),s=
e.length)),r.vocal_gender!==void 0&&(zo(r.vocal_gender,{instancePath:t+"/vocal_gender",parentData:r,parentDataProperty:"\
vocal_gender",rootData:l})||(e=e===null?zo.errors:e.concat(zo.errors),s=e.length)),r.duration_seconds!==void 0&&(ts(r.duration_seconds,
{instancePath:t+"/duration_seconds",parentData:r,parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ts.errors:
e.concat(ts.errors),s=e.length)),r.style_weight!==void 0&&(ar(r.style_weight,{instancePath:t+"/style_weight",parentData:r,
parentDataProperty:"style_weight",rootData:l})||(e=e===null?ar.errors:e.concat(ar.errors),s=e.length)),r.weirdness_constraint!==
void 0&&(fr(r.weirdness_constraint,{instancePath:t+"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_co\
nstraint",rootData:l})||(e=e===null?fr.errors:e.concat(fr.errors),s=e.length)),r.audio_weight!==void 0&&($e(r.audio_weight,
{instancePath:t+"/audio_weight",parentData:r,parentDataProperty:"audio_weight",rootData:l})||(e=e===null?$e.errors:e.concat(
$e.errors),s=e.length)),r.persona_id!==void 0&&(cr(r.persona_id,{instancePath:t+"/persona_id",parentData:r,parentDataProperty:"\
persona_id",rootData:l})||(e=e===null?cr.errors:e.concat(cr.errors),s=e.length)),r.persona_type!==void 0&&(mr(r.persona_type,
{instancePath:t+"/persona_type",parentData:r,parentDataProperty:"persona_type",rootData:l})||(e=e===null?mr.errors:e.concat(
mr.errors),s=e.length)),r.voice_id!==void 0&&(dr(r.voice_id,{instancePath:t+"/voice_id",parentData:r,parentDataProperty:"\
voice_id",rootData:l})||(e=e===null?dr.errors:e.concat(dr.errors),s=e.length)),r.continue_at!==void 0&&(z(r.continue_at,
{instancePath:t+"/continue_at",parentData:r,parentDataProperty:"continue_at",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"\
callback_url",rootData:l})||(e=e===null?m.errors:e.concat(m.errors),s=e.length))}else{let o={instancePath:t,keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return ns.errors=e,s===0}var Zu={type:"object",additionalProperties:!1,required:["model","vocal_mode","style","title"],properties:{model:{$ref:"s\
308"},vocal_mode:{type:"string",const:"instrumental"},style:{$ref:"s316"},title:{$ref:"s317"},negative_tags:{$ref:"s318"},
duration_seconds:{$ref:"s320"},style_weight:{$ref:"s310"},weirdness_constraint:{$ref:"s311"},audio_weight:{$ref:"s224"},
persona_id:{$ref:"s312"},persona_type:{$ref:"s313"},voice_id:{$ref:"s314"},continue_at:{$ref:"s7"},callback_url:{$ref:"s\
29"}}};function ls(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.model===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"mode\
l"},message:"must have required property 'model'"};e===null?e=[o]:e.push(o),s++}if(r.vocal_mode===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"vocal_mode"},message:"must have required property 'vocal_mode'"};e===null?e=
[o]:e.push(o),s++}if(r.style===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"style"},message:"\
must have required property 'style'"};e===null?e=[o]:e.push(o),s++}if(r.title===void 0){let o={instancePath:t,keyword:"r\
equired",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[o]:e.push(o),s++}for(let o in r)
if(!I.call(Zu.properties,o)){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),s++}if(r.model!==void 0&&(pr(r.model,{instancePath:t+"/mo\
del",parentData:r,parentDataProperty:"model",rootData:l})||(e=e===null?pr.errors:e.concat(pr.errors),s=e.length)),r.vocal_mode!==
void 0){let o=r.vocal_mode;if(typeof o!="string"){let n={instancePath:t+"/vocal_mode",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="instrumental"){let n={instancePath:t+"/vocal_mode",keyword:"\
const",params:{allowedValue:"instrumental"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.style!==
void 0&&(rs(r.style,{instancePath:t+"/style",parentData:r,parentDataProperty:"style",rootData:l})||(e=e===null?rs.errors:
e.concat(rs.errors),s=e.length)),r.title!==void 0&&(ss(r.title,{instancePath:t+"/title",parentData:r,parentDataProperty:"\
title",rootData:l})||(e=e===null?ss.errors:e.concat(ss.errors),s=e.length)),r.negative_tags!==void 0&&(os(r.negative_tags,
{instancePath:t+"/negative_tags",parentData:r,parentDataProperty:"negative_tags",rootData:l})||(e=e===null?os.errors:e.concat(
os.errors),s=e.length)),r.duration_seconds!==void 0&&(ts(r.duration_seconds,{instancePath:t+"/duration_seconds",parentData:r,
parentDataProperty:"duration_seconds",rootData:l})||(e=e===null?ts.errors:e.concat(ts.errors),s=e.length)),r.style_weight!==
void 0&&(ar(r.style_weight,{instancePath:t+"/style_weight",parentData:r,parentDataProperty:"style_weight",rootData:l})||
(e=e===null?ar.errors:e.concat(ar.errors),s=e.length)),r.weirdness_constraint!==void 0&&(fr(r.weirdness_constraint,{instancePath:t+
"/weirdness_constraint",parentData:r,parentDataProperty:"weirdness_constraint",rootData:l})||(e=e===null?fr.errors:e.concat(
fr.errors),s=e.length)),r.audio_weight!==void 0&&($e(r.audio_weight,{instancePath:t+"/audio_weight",parentData:r,parentDataProperty:"\
audio_weight",rootData:l})||(e=e===null?$e.errors:e.concat($e.errors),s=e.length)),r.persona_id!==void 0&&(cr(r.persona_id,
{instancePath:t+"/persona_id",parentData:r,parentDataProperty:"persona_id",rootData:l})||(e=e===null?cr.errors:e.concat(
cr.errors),s=e.length)),r.persona_type!==void 0&&(mr(r.persona_type,{instancePath:t+"/persona_type",parentData:r,parentDataProperty:"\
persona_type",rootData:l})||(e=e===null?mr.errors:e.concat(mr.errors),s=e.length)),r.voice_id!==void 0&&(dr(r.voice_id,{
instancePath:t+"/voice_id",parentData:r,parentDataProperty:"voice_id",rootData:l})||(e=e===null?dr.errors:e.concat(dr.errors),
s=e.length)),r.continue_at!==void 0&&(z(r.continue_at,{instancePath:t+"/continue_at",parentData:r,parentDataProperty:"co\
ntinue_at",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.callback_url!==void 0&&(m(r.callback_url,
{instancePath:t+"/callback_url",parentData:r,parentDataProperty:"callback_url",rootData:l})||(e=e===null?m.errors:e.concat(
m.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return ls.errors=e,s===0}var Ul=Yl;function Yl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
es(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?es.errors:e.concat(es.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;ns(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ns.errors:
e.concat(ns.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let Z=s;ls(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?ls.errors:e.concat(ls.errors),s=e.length);var f=Z===s;f&&n?(n=!1,u=[u,2]):
f&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let Z={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[Z]:e.push(Z),s++}let d=s,w=!0,g=s;if(r&&typeof r=="object"&&
!Array.isArray(r)){let Z;if(r.voice_id===void 0&&(Z="voice_id")){let ye={};e===null?e=[ye]:e.push(ye),s++}}var D=g===s;if(s=
d,e!==null&&(d?e.length=d:e=null),D){let Z=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.persona_id!==void 0){let de={
instancePath:t+"/persona_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[de]:e.push(de),s++}if(r.persona_type!==
void 0){let de={instancePath:t+"/persona_type",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[de]:e.push(
de),s++}}var D=Z===s;w=D}if(!w){let Z={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match "t\
hen" schema'};e===null?e=[Z]:e.push(Z),s++}let k=s,we=!0,Le=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let Z;if(r.model===
void 0&&(Z="model")){let ye={};e===null?e=[ye]:e.push(ye),s++}else if(r.model!==void 0){let ye=r.model;if(!(ye==="suno-v\
4"||ye==="suno-v4.5"||ye==="suno-v4.5-all"||ye==="suno-v4.5-plus"||ye==="suno-v5")){let de={};e===null?e=[de]:e.push(de),
s++}}}var br=Le===s;if(s=k,e!==null&&(k?e.length=k:e=null),br){let Z=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==
void 0){let de={instancePath:t+"/duration_seconds",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[de]:
e.push(de),s++}var br=Z===s;we=br}if(!we){let Z={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'mus\
t match "then" schema'};e===null?e=[Z]:e.push(Z),s++}return Yl.errors=e,s===0}var Bl=Ql;function Ql(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let g;if(r.voice_id===void 0&&(g="voice_id")){let D={};e===null?e=[D]:e.push(D),s++}}var y=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),y){let g=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.persona_id!==void 0){
let k={instancePath:t+"/persona_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.push(k),s++}if(r.
persona_type!==void 0){let k={instancePath:t+"/persona_type",keyword:"not",params:{},message:"must NOT be valid"};e===null?
e=[k]:e.push(k),s++}}var y=g===s;n=y}if(!n){let g={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'m\
ust match "then" schema'};e===null?e=[g]:e.push(g),s++}let c=s,f=!0,d=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;
if(r.model===void 0&&(g="model")){let D={};e===null?e=[D]:e.push(D),s++}else if(r.model!==void 0){let D=r.model;if(!(D===
"suno-v4"||D==="suno-v4.5"||D==="suno-v4.5-all"||D==="suno-v4.5-plus"||D==="suno-v5")){let k={};e===null?e=[k]:e.push(k),
s++}}}var w=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),w){let g=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==
void 0){let k={instancePath:t+"/duration_seconds",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.
push(k),s++}var w=g===s;f=w}if(!f){let g={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema'};e===null?e=[g]:e.push(g),s++}return es(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||
(e=e===null?es.errors:e.concat(es.errors),s=e.length),Ql.errors=e,s===0}var Xl=Jl;function Jl(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let g;if(r.voice_id===void 0&&(g="voice_id")){let D={};e===null?e=[D]:e.push(D),s++}}var y=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),y){let g=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.persona_id!==void 0){
let k={instancePath:t+"/persona_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.push(k),s++}if(r.
persona_type!==void 0){let k={instancePath:t+"/persona_type",keyword:"not",params:{},message:"must NOT be valid"};e===null?
e=[k]:e.push(k),s++}}var y=g===s;n=y}if(!n){let g={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'m\
ust match "then" schema'};e===null?e=[g]:e.push(g),s++}let c=s,f=!0,d=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;
if(r.model===void 0&&(g="model")){let D={};e===null?e=[D]:e.push(D),s++}else if(r.model!==void 0){let D=r.model;if(!(D===
"suno-v4"||D==="suno-v4.5"||D==="suno-v4.5-all"||D==="suno-v4.5-plus"||D==="suno-v5")){let k={};e===null?e=[k]:e.push(k),
s++}}}var w=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),w){let g=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==
void 0){let k={instancePath:t+"/duration_seconds",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.
push(k),s++}var w=g===s;f=w}if(!f){let g={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema'};e===null?e=[g]:e.push(g),s++}return ns(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||
(e=e===null?ns.errors:e.concat(ns.errors),s=e.length),Jl.errors=e,s===0}var ei=ri;function ri(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!0,u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){let g;if(r.voice_id===void 0&&(g="voice_id")){let D={};e===null?e=[D]:e.push(D),s++}}var y=u===
s;if(s=o,e!==null&&(o?e.length=o:e=null),y){let g=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.persona_id!==void 0){
let k={instancePath:t+"/persona_id",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.push(k),s++}if(r.
persona_type!==void 0){let k={instancePath:t+"/persona_type",keyword:"not",params:{},message:"must NOT be valid"};e===null?
e=[k]:e.push(k),s++}}var y=g===s;n=y}if(!n){let g={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'m\
ust match "then" schema'};e===null?e=[g]:e.push(g),s++}let c=s,f=!0,d=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let g;
if(r.model===void 0&&(g="model")){let D={};e===null?e=[D]:e.push(D),s++}else if(r.model!==void 0){let D=r.model;if(!(D===
"suno-v4"||D==="suno-v4.5"||D==="suno-v4.5-all"||D==="suno-v4.5-plus"||D==="suno-v5")){let k={};e===null?e=[k]:e.push(k),
s++}}}var w=d===s;if(s=c,e!==null&&(c?e.length=c:e=null),w){let g=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.duration_seconds!==
void 0){let k={instancePath:t+"/duration_seconds",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.
push(k),s++}var w=g===s;f=w}if(!f){let g={instancePath:t,keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema'};e===null?e=[g]:e.push(g),s++}return ls(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||
(e=e===null?ls.errors:e.concat(ls.errors),s=e.length),ri.errors=e,s===0}var si=ao,Uu={type:"object",required:["id","stat\
us"],properties:{id:{$ref:"s32"},status:{type:"string",enum:["pending","processing"]},generation_stage:{$ref:"s44"},audios:{
type:"array",items:{$ref:"s45"}}}};function ao(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{
missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={
instancePath:t,keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===
null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(E(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||
(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:t+
"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="pending"||
o==="processing")){let n={instancePath:t+"/status",keyword:"enum",params:{allowedValues:Uu.properties.status.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}if(r.generation_stage!==void 0&&(er(r.generation_stage,
{instancePath:t+"/generation_stage",parentData:r,parentDataProperty:"generation_stage",rootData:l})||(e=e===null?er.errors:
e.concat(er.errors),s=e.length)),r.audios!==void 0){let o=r.audios;if(Array.isArray(o)){let n=o.length;for(let u=0;u<n;u++)
xr(o[u],{instancePath:t+"/audios/"+u,parentData:o,parentDataProperty:u,rootData:l})||(e=e===null?xr.errors:e.concat(xr.errors),
s=e.length)}else{let n={instancePath:t+"/audios",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}return ao.errors=e,s===0}var oi=fo;function fo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
id!==void 0&&(E(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:t+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="failed"){let n={instancePath:t+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}
r.error!==void 0&&(_(r.error,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:l})||(e=e===null?
_.errors:e.concat(_.errors),s=e.length)),r.generation_stage!==void 0&&(er(r.generation_stage,{instancePath:t+"/generatio\
n_stage",parentData:r,parentDataProperty:"generation_stage",rootData:l})||(e=e===null?er.errors:e.concat(er.errors),s=e.
length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(
o),s++}return fo.errors=e,s===0}var ti=ni;function ni(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
ao(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?ao.errors:e.concat(ao.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;wr(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?wr.errors:
e.concat(wr.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;fo(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?fo.errors:e.concat(fo.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):
f&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return ni.errors=e,s===0}function is(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.status===void 0){let n={instancePath:t,keyword:"required",params:{missingProperty:"status"},
message:"must have required property 'status'"};e===null?e=[n]:e.push(n),s++}if(r.status!==void 0){let n=r.status;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n))){let u={instancePath:t+"/status",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[u]:e.push(u),s++}if(typeof n=="number"){if(n>599||isNaN(n)){let u={instancePath:t+"/status",keyword:"\
maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"};e===null?e=[u]:e.push(u),s++}if(n<100||isNaN(n)){let u={
instancePath:t+"/status",keyword:"minimum",params:{comparison:">=",limit:100},message:"must be >= 100"};e===null?e=[u]:e.
push(u),s++}}}if(r.content_type!==void 0&&(_(r.content_type,{instancePath:t+"/content_type",parentData:r,parentDataProperty:"\
content_type",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.headers!==void 0){let n=r.headers;if(!(n&&
typeof n=="object"&&!Array.isArray(n))){let u={instancePath:t+"/headers",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[u]:e.push(u),s++}}if(r.body!==void 0){let n=r.body,u=s,y=!1,c=null,f=s;if(!(n&&typeof n=="o\
bject"&&!Array.isArray(n))){let w={instancePath:t+"/body",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[w]:e.push(w),s++}var o=f===s;o&&(y=!0,c=0);let d=s;_(n,{instancePath:t+"/body",parentData:r,parentDataProperty:"\
body",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length);var o=d===s;if(o&&y?(y=!1,c=[c,1]):o&&(y=!0,c=1),
y)s=u,e!==null&&(u?e.length=u:e=null);else{let w={instancePath:t+"/body",keyword:"oneOf",params:{passingSchemas:c},message:"\
must match exactly one schema in oneOf"};e===null?e=[w]:e.push(w),s++}}}else{let n={instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),s++}return is.errors=e,s===0}var li=co;function co(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
response===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"response"},message:"must have requi\
red property 'response'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0&&(E(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="s\
tring"){let n={instancePath:t+"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.
push(n),s++}if(o!=="completed"){let n={instancePath:t+"/status",keyword:"const",params:{allowedValue:"completed"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),s++}}r.response!==void 0&&(is(r.response,{instancePath:t+"/response",
parentData:r,parentDataProperty:"response",rootData:l})||(e=e===null?is.errors:e.concat(is.errors),s=e.length)),r.usage!==
void 0&&(G(r.usage,{instancePath:t+"/usage",parentData:r,parentDataProperty:"usage",rootData:l})||(e=e===null?G.errors:e.
concat(G.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[o]:e.push(o),s++}return co.errors=e,s===0}var ii=mo;function mo(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,keyword:"req\
uired",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(o),s++}if(r.
id!==void 0&&(E(r.id,{instancePath:t+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:t+"/status",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(o!=="failed"){let n={instancePath:t+
"/status",keyword:"const",params:{allowedValue:"failed"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),s++}}
r.error!==void 0&&(_(r.error,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:l})||(e=e===null?
_.errors:e.concat(_.errors),s=e.length)),r.response!==void 0&&(is(r.response,{instancePath:t+"/response",parentData:r,parentDataProperty:"\
response",rootData:l})||(e=e===null?is.errors:e.concat(is.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return mo.errors=e,s===0}var ui=pi;function pi(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0,o=s,n=!1,u=null,y=s;
Y(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?Y.errors:e.concat(Y.errors),s=e.length);
var f=y===s;f&&(n=!0,u=0);let c=s;co(r,{instancePath:t,parentData:a,parentDataProperty:p,rootData:l})||(e=e===null?co.errors:
e.concat(co.errors),s=e.length);var f=c===s;if(f&&n)n=!1,u=[u,1];else{f&&(n=!0,u=1);let d=s;mo(r,{instancePath:t,parentData:a,
parentDataProperty:p,rootData:l})||(e=e===null?mo.errors:e.concat(mo.errors),s=e.length);var f=d===s;f&&n?(n=!1,u=[u,2]):
f&&(n=!0,u=2)}if(n)s=o,e!==null&&(o?e.length=o:e=null);else{let d={instancePath:t,keyword:"oneOf",params:{passingSchemas:u},
message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}return pi.errors=e,s===0}var ai=fi;function fi(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.source_task_id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"\
source_task_id"},message:"must have required property 'source_task_id'"};e===null?e=[o]:e.push(o),s++}if(r.source_audio_id===
void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"source_audio_id"},message:"must have required \
property 'source_audio_id'"};e===null?e=[o]:e.push(o),s++}if(r.name===void 0){let o={instancePath:t,keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[o]:e.push(o),s++}if(r.description===void 0){
let o={instancePath:t,keyword:"required",params:{missingProperty:"description"},message:"must have required property 'de\
scription'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(!(o==="source_task_id"||o==="source_audio_id"||o==="name"||o===
"description")){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT hav\
e additional properties"};e===null?e=[n]:e.push(n),s++}r.source_task_id!==void 0&&(b(r.source_task_id,{instancePath:t+"/\
source_task_id",parentData:r,parentDataProperty:"source_task_id",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=
e.length)),r.source_audio_id!==void 0&&(b(r.source_audio_id,{instancePath:t+"/source_audio_id",parentData:r,parentDataProperty:"\
source_audio_id",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.name!==void 0&&(b(r.name,{instancePath:t+
"/name",parentData:r,parentDataProperty:"name",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.description!==
void 0&&(b(r.description,{instancePath:t+"/description",parentData:r,parentDataProperty:"description",rootData:l})||(e=e===
null?b.errors:e.concat(b.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return fi.errors=e,s===0}function us(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}r.id!==void 0&&(b(r.id,{instancePath:t+"/id",parentData:r,
parentDataProperty:"id",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.name!==void 0&&(_(r.name,{instancePath:t+
"/name",parentData:r,parentDataProperty:"name",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),r.description!==
void 0&&(_(r.description,{instancePath:t+"/description",parentData:r,parentDataProperty:"description",rootData:l})||(e=e===
null?_.errors:e.concat(_.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return us.errors=e,s===0}var ci=mi;function mi(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.persona===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"person\
a"},message:"must have required property 'persona'"};e===null?e=[o]:e.push(o),s++}r.id!==void 0&&(b(r.id,{instancePath:t+
"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.status!==
void 0&&(_(r.status,{instancePath:t+"/status",parentData:r,parentDataProperty:"status",rootData:l})||(e=e===null?_.errors:
e.concat(_.errors),s=e.length)),r.persona!==void 0&&(us(r.persona,{instancePath:t+"/persona",parentData:r,parentDataProperty:"\
persona",rootData:l})||(e=e===null?us.errors:e.concat(us.errors),s=e.length))}else{let o={instancePath:t,keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return mi.errors=e,s===0}var di=_i,Yu={type:"\
object",required:["persona","status"],properties:{persona:{$ref:"s340"},status:{type:"string",enum:["available","failed"]}}};
function _i(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.persona===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"person\
a"},message:"must have required property 'persona'"};e===null?e=[o]:e.push(o),s++}if(r.status===void 0){let o={instancePath:t,
keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[o]:e.push(
o),s++}if(r.persona!==void 0&&(us(r.persona,{instancePath:t+"/persona",parentData:r,parentDataProperty:"persona",rootData:l})||
(e=e===null?us.errors:e.concat(us.errors),s=e.length)),r.status!==void 0){let o=r.status;if(typeof o!="string"){let n={instancePath:t+
"/status",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),s++}if(!(o==="availab\
le"||o==="failed")){let n={instancePath:t+"/status",keyword:"enum",params:{allowedValues:Yu.properties.status.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return _i.errors=e,s===0}var yi=gi;function gi(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.description===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"de\
scription"},message:"must have required property 'description'"};e===null?e=[o]:e.push(o),s++}for(let o in r)if(o!=="des\
cription"){let n={instancePath:t,keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have add\
itional properties"};e===null?e=[n]:e.push(n),s++}r.description!==void 0&&(b(r.description,{instancePath:t+"/description",
parentData:r,parentDataProperty:"description",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length))}else{let o={
instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return gi.errors=
e,s===0}var hi=vi;function vi(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.style===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"style"},
message:"must have required property 'style'"};e===null?e=[o]:e.push(o),s++}r.style!==void 0&&(_(r.style,{instancePath:t+
"/style",parentData:r,parentDataProperty:"style",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length))}else{
let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return vi.
errors=e,s===0}var wi=bi;function bi(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r["if-none-match"]!==void 0){let o=r["if-none-match"];if(typeof o!="string"){let n=typeof o,
u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)u="";else{let y={instancePath:t+"/if-none-match",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}u!==void 0&&(o=u,r!==void 0&&(r["if-\
none-match"]=u))}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[o]:e.push(o),s++}return bi.errors=e,s===0}var ki=Di;function Di(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.service!==void 0){let o=r.service;if(typeof o!="string"){let n=typeof o,u;if(u===void 0)if(n==
"number"||n=="boolean")u=""+o;else if(o===null)u="";else{let y={instancePath:t+"/service",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[y]:e.push(y),s++}u!==void 0&&(o=u,r!==void 0&&(r.service=u))}}if(r.action!==
void 0){let o=r.action;if(typeof o!="string"){let n=typeof o,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===
null)u="";else{let y={instancePath:t+"/action",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[y]:e.push(y),s++}u!==void 0&&(o=u,r!==void 0&&(r.action=u))}}if(r.model!==void 0){let o=r.model;if(typeof o!="string"){
let n=typeof o,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)u="";else{let y={instancePath:t+"/mo\
del",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}u!==void 0&&(o=u,r!==void 0&&
(r.model=u))}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:
e.push(o),s++}return Di.errors=e,s===0}var le=Pi;var yo=Ho().default,qi=new RegExp("^[ -~]*$","u");function Pi(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r["idempotency-key"]!==void 0){let o=r["idempotency-key"];
if(typeof o!="string"){let n=typeof o,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)u="";else{let y={
instancePath:t+"/idempotency-key",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(
y),s++}u!==void 0&&(o=u,r!==void 0&&(r["idempotency-key"]=u))}if(typeof o=="string"){if(yo(o)>512){let n={instancePath:t+
"/idempotency-key",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[
n]:e.push(n),s++}if(yo(o)<1){let n={instancePath:t+"/idempotency-key",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),s++}}}if(r["x-client-request-id"]!==void 0){let o=r["x-clie\
nt-request-id"];if(typeof o!="string"){let n=typeof o,u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)
u="";else{let y={instancePath:t+"/x-client-request-id",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[y]:e.push(y),s++}u!==void 0&&(o=u,r!==void 0&&(r["x-client-request-id"]=u))}if(typeof o=="string"){if(yo(o)>512){
let n={instancePath:t+"/x-client-request-id",keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512\
 characters"};e===null?e=[n]:e.push(n),s++}if(!qi.test(o)){let n={instancePath:t+"/x-client-request-id",keyword:"pattern",
params:{pattern:"^[ -~]*$"},message:'must match pattern "^[ -~]*$"'};e===null?e=[n]:e.push(n),s++}}}}else{let o={instancePath:t,
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Pi.errors=e,s===0}var J=$i;function $i(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){let o={instancePath:t,keyword:"required",params:{missingProperty:"id"},message:"\
must have required property 'id'"};e===null?e=[o]:e.push(o),s++}if(r.id!==void 0){let o=r.id;if(typeof o!="string"){let n=typeof o,
u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)u="";else{let y={instancePath:t+"/id",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}u!==void 0&&(o=u,r!==void 0&&(r.id=u))}if(typeof o==
"string"&&yo(o)<1){let n={instancePath:t+"/id",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[n]:e.push(n),s++}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[o]:e.push(o),s++}return $i.errors=e,s===0}var xi=ji;function ji(r,{instancePath:t="",parentData:a,parentDataProperty:p,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r["x-client-request-id"]!==void 0){let o=r["x-client-request-id"];if(typeof o!="string"){let n=typeof o,
u;if(u===void 0)if(n=="number"||n=="boolean")u=""+o;else if(o===null)u="";else{let y={instancePath:t+"/x-client-request-\
id",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}u!==void 0&&(o=u,r!==void 0&&
(r["x-client-request-id"]=u))}if(typeof o=="string"){if(yo(o)>512){let n={instancePath:t+"/x-client-request-id",keyword:"\
maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};e===null?e=[n]:e.push(n),s++}if(!qi.test(
o)){let n={instancePath:t+"/x-client-request-id",keyword:"pattern",params:{pattern:"^[ -~]*$"},message:'must match patte\
rn "^[ -~]*$"'};e===null?e=[n]:e.push(n),s++}}}}else{let o={instancePath:t,keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[o]:e.push(o),s++}return ji.errors=e,s===0}var rp="runapi",sp={getAccount:{method:"GET",path:"/api/v1/me",parameters:{},responses:{200:{whole:ut},401:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getBalance:{
method:"GET",path:"/api/v1/me/balance",parameters:{},responses:{200:{whole:ft},401:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getPriceSchedules:{method:"GET",path:"\
/api/v1/price_schedules",parameters:{header:wi,query:ki},responses:{200:{whole:mt},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getPriceQuote:{method:"POST",path:"/api/v1/price_quotes",request:{
whole:_t},parameters:{},responses:{200:{whole:gt},400:{whole:i},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},uploadFile:{method:"POST",path:"/api/v1/files",request:{
whole:vt},parameters:{},bodies:{"multipart/form-data":{whole:kt}},responses:{200:{whole:Zo},400:{whole:i},401:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},prepareUpload:{method:"POST",path:"/api/v1/files/prepare",request:{whole:qt},parameters:{},responses:{200:{
whole:$t},400:{whole:i},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},413:{whole:i},429:{whole:i},500:{whole:i},
502:{whole:i},503:{whole:i},504:{whole:i}}},confirmUpload:{method:"POST",path:"/api/v1/files/confirm",request:{whole:jt},
parameters:{},responses:{200:{whole:Zo},400:{whole:i},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createLumaModifyVideo:{method:"POST",path:"/api/v1/luma/modify\
_video",request:{whole:Et},tag:{name:"model",values:["luma-modify-video"]},parameters:{header:le},responses:{200:{whole:oe,
choice:{branches:[{values:[],reading:{whole:te}},{values:[],reading:{whole:ne}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:pe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:V}},
{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:ee}},{values:["completed"],reading:{whole:re}},
{values:["completed"],reading:{whole:se}},{values:["failed"],reading:{whole:A}}]}}},getLumaModifyVideo:{method:"GET",path:"\
/api/v1/luma/modify_video/{id}",parameters:{path:J},responses:{200:{whole:Lt,choice:{tag:"status",branches:[{values:["pe\
nding","processing"],reading:{whole:ae}},{values:["completed"],reading:{whole:St}},{values:["failed"],reading:{whole:A}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createRunwayTextToVideo:{method:"POST",path:"/api/v1/runway/text_to_video",request:{whole:Rt,choice:{tag:"model",branches:[
{values:["runway"],untagged:!0,reading:{whole:Kt}},{values:["runway"],untagged:!0,reading:{whole:Gt}}]}},tag:{name:"mode\
l",values:["runway"]},parameters:{header:le},responses:{200:{whole:oe,choice:{branches:[{values:[],reading:{whole:te}},{
values:[],reading:{whole:ne}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{
whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:pe,
choice:{tag:"status",branches:[{values:["completed"],reading:{whole:V}},{values:["completed"],reading:{whole:B}},{values:[
"completed"],reading:{whole:ee}},{values:["completed"],reading:{whole:re}},{values:["completed"],reading:{whole:se}},{values:[
"failed"],reading:{whole:A}}]}}},getRunwayTextToVideo:{method:"GET",path:"/api/v1/runway/text_to_video/{id}",parameters:{
path:J},responses:{200:{whole:Ft,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ae}},{values:[
"completed"],reading:{whole:Wt}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createRunwayExtendVideo:{method:"POST",
path:"/api/v1/runway/extend_video",request:{whole:Ht},parameters:{header:le},responses:{200:{whole:oe,choice:{branches:[
{values:[],reading:{whole:te}},{values:[],reading:{whole:ne}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:pe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:V}},
{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:ee}},{values:["completed"],reading:{whole:re}},
{values:["completed"],reading:{whole:se}},{values:["failed"],reading:{whole:A}}]}}},getRunwayExtendVideo:{method:"GET",path:"\
/api/v1/runway/extend_video/{id}",parameters:{path:J},responses:{200:{whole:Yt,choice:{tag:"status",branches:[{values:["\
pending","processing"],reading:{whole:ae}},{values:["completed"],reading:{whole:Ut}},{values:["failed"],reading:{whole:A}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createRunwayAlephEditVideo:{method:"POST",path:"/api/v1/runway_aleph/edit_video",request:{whole:Qt},parameters:{header:le},
responses:{200:{whole:oe,choice:{branches:[{values:[],reading:{whole:te}},{values:[],reading:{whole:ne}}]}},400:{whole:i},
401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:pe,choice:{tag:"status",branches:[{values:["com\
pleted"],reading:{whole:V}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:ee}},{values:[
"completed"],reading:{whole:re}},{values:["completed"],reading:{whole:se}},{values:["failed"],reading:{whole:A}}]}}},getRunwayAlephEditVideo:{
method:"GET",path:"/api/v1/runway_aleph/edit_video/{id}",parameters:{path:J},responses:{200:{whole:en,choice:{tag:"statu\
s",branches:[{values:["pending","processing"],reading:{whole:ae}},{values:["completed"],reading:{whole:Jt}},{values:["fa\
iled"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}}},createHailuoTextToVideo:{method:"POST",path:"/api/v1/hailuo/text_to_video",request:{whole:tn,
choice:{tag:"model",branches:[{values:["hailuo-02-text-to-video-pro"],reading:{whole:sn}},{values:["hailuo-02-text-to-vi\
deo-standard"],reading:{whole:on}}]}},tag:{name:"model",values:["hailuo-02-text-to-video-pro","hailuo-02-text-to-video-s\
tandard"]},parameters:{header:le},responses:{200:{whole:oe,choice:{branches:[{values:[],reading:{whole:te}},{values:[],reading:{
whole:ne}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:pe,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:V}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{
whole:ee}},{values:["completed"],reading:{whole:re}},{values:["completed"],reading:{whole:se}},{values:["failed"],reading:{
whole:A}}]}}},getHailuoTextToVideo:{method:"GET",path:"/api/v1/hailuo/text_to_video/{id}",parameters:{path:J},responses:{
200:{whole:Se,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ae}},{values:["completed"],
reading:{whole:V}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{
whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createHailuoImageToVideo:{method:"POST",path:"/api/v1\
/hailuo/image_to_video",request:{whole:cn,choice:{tag:"model",branches:[{values:["hailuo-02-image-to-video-pro"],reading:{
whole:un}},{values:["hailuo-02-image-to-video-standard"],reading:{whole:pn}},{values:["hailuo-2.3-image-to-video-pro"],reading:{
whole:an,reasons:[{when:"1080p is chosen",fields:["duration_seconds"],given:{has:["output_resolution"],values:{output_resolution:[
"1080p"]}}}]}},{values:["hailuo-2.3-image-to-video-standard"],reading:{whole:fn,reasons:[{when:"1080p is chosen",fields:[
"duration_seconds"],given:{has:["output_resolution"],values:{output_resolution:["1080p"]}}}]}}]}},tag:{name:"model",values:[
"hailuo-02-image-to-video-pro","hailuo-02-image-to-video-standard","hailuo-2.3-image-to-video-pro","hailuo-2.3-image-to-\
video-standard"]},parameters:{header:le},responses:{200:{whole:oe,choice:{branches:[{values:[],reading:{whole:te}},{values:[],
reading:{whole:ne}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},
413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:pe,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:V}},{values:["completed"],reading:{whole:B}},{values:["compl\
eted"],reading:{whole:ee}},{values:["completed"],reading:{whole:re}},{values:["completed"],reading:{whole:se}},{values:[
"failed"],reading:{whole:A}}]}}},getHailuoImageToVideo:{method:"GET",path:"/api/v1/hailuo/image_to_video/{id}",parameters:{
path:J},responses:{200:{whole:Se,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ae}},{values:[
"completed"],reading:{whole:V}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingTextToVideo:{method:"POST",path:"\
/api/v1/kling/text_to_video",request:{whole:kn,choice:{tag:"model",branches:[{values:["kling-3.0"],reading:{whole:qn,choice:{
tag:"multi_shots",branches:[{values:[!1],untagged:!0,reading:{whole:$n}},{values:[!0],reading:{whole:jn}}]}}},{values:["\
kling-o1"],reading:{whole:dn,reasons:[{when:"a reference video is sent",fields:["prompt","reference_image_urls"],given:{
has:["reference_video_url"]}}]}},{values:["kling-v2.1-master-text-to-video"],reading:{whole:yn}},{values:["kling-v2.5-tu\
rbo-text-to-video-pro"],reading:{whole:gn}},{values:["kling-v2.6"],reading:{whole:hn,reasons:[{when:"sound is wanted",fields:[
"mode"],given:{has:["enable_sound"],values:{enable_sound:[!0]}}}]}},{values:["kling-v3-omni"],reading:{whole:vn}},{values:[
"kling-v3-omni-reference"],reading:{whole:wn}},{values:["kling-v3-turbo-text-to-video"],reading:{whole:bn}}]}},tag:{name:"\
model",values:["kling-3.0","kling-o1","kling-v2.1-master-text-to-video","kling-v2.5-turbo-text-to-video-pro","kling-v2.6",
"kling-v3-omni","kling-v3-omni-reference","kling-v3-turbo-text-to-video"]},parameters:{header:le},responses:{200:{whole:oe,
choice:{branches:[{values:[],reading:{whole:te}},{values:[],reading:{whole:ne}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:pe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:V}},
{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:ee}},{values:["completed"],reading:{whole:re}},
{values:["completed"],reading:{whole:se}},{values:["failed"],reading:{whole:A}}]}}},getKlingTextToVideo:{method:"GET",path:"\
/api/v1/kling/text_to_video/{id}",parameters:{path:J},responses:{200:{whole:Se,choice:{tag:"status",branches:[{values:["\
pending","processing"],reading:{whole:ae}},{values:["completed"],reading:{whole:V}},{values:["failed"],reading:{whole:A}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createKlingImageToVideo:{method:"POST",path:"/api/v1/kling/image_to_video",request:{whole:In,choice:{tag:"model",branches:[
{values:["kling-o1"],reading:{whole:En,reasons:[{when:"a reference video is sent",fields:["prompt","reference_video_type",
"reference_image_urls"],given:{has:["reference_video_url"]}},{when:"a last frame is sent",fields:["reference_image_urls",
"reference_video_url"],given:{has:["last_frame_image_url"]}}]}},{values:["kling-v2.1-master-image-to-video"],reading:{whole:On}},
{values:["kling-v2.1-pro"],reading:{whole:Tn}},{values:["kling-v2.1-standard"],reading:{whole:Nn}},{values:["kling-v2.5-\
turbo-image-to-video-pro"],reading:{whole:Vn}},{values:["kling-v2.6"],reading:{whole:zn,reasons:[{when:"sound is wanted",
fields:["mode"],given:{has:["enable_sound"],values:{enable_sound:[!0]}}},{when:"a last frame is sent",fields:["mode","du\
ration_seconds"],given:{has:["last_frame_image_url"]}}]}},{values:["kling-v3-omni"],reading:{whole:Sn,reasons:[{when:"a \
last frame is sent",fields:["duration_seconds"],given:{has:["last_frame_image_url"]}}]}},{values:["kling-v3-turbo-image-\
to-video"],reading:{whole:Ln}}]}},tag:{name:"model",values:["kling-o1","kling-v2.1-master-image-to-video","kling-v2.1-pr\
o","kling-v2.1-standard","kling-v2.5-turbo-image-to-video-pro","kling-v2.6","kling-v3-omni","kling-v3-turbo-image-to-vid\
eo"]},parameters:{header:le},responses:{200:{whole:oe,choice:{branches:[{values:[],reading:{whole:te}},{values:[],reading:{
whole:ne}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:pe,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:V}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{
whole:ee}},{values:["completed"],reading:{whole:re}},{values:["completed"],reading:{whole:se}},{values:["failed"],reading:{
whole:A}}]}}},getKlingImageToVideo:{method:"GET",path:"/api/v1/kling/image_to_video/{id}",parameters:{path:J},responses:{
200:{whole:Se,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ae}},{values:["completed"],
reading:{whole:V}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{
whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingEditVideo:{method:"POST",path:"/api/v1/kli\
ng/edit_video",request:{whole:Mn,choice:{tag:"model",branches:[{values:["kling-v3-omni-edit"],reading:{whole:Gn,reasons:[
{when:"source_video_url is sent",fields:["source_task_id"],given:{has:["source_video_url"]}},{when:"source_video_url is \
not sent",fields:["source_task_id"],given:{lacks:["source_video_url"]}},{when:"reference pictures are sent",fields:["asp\
ect_ratio"],given:{has:["reference_image_urls"]}},{when:"no reference pictures are sent",fields:["aspect_ratio","duratio\
n_seconds"],given:{lacks:["reference_image_urls"]}}]}},{values:["kling-v3-omni-reference"],reading:{whole:Rn,reasons:[{when:"\
source_video_url is sent",fields:["source_task_id"],given:{has:["source_video_url"]}},{when:"source_video_url is not sen\
t",fields:["source_task_id"],given:{lacks:["source_video_url"]}},{when:"reference pictures are sent",fields:["aspect_rat\
io"],given:{has:["reference_image_urls"]}},{when:"no reference pictures are sent",fields:["aspect_ratio","duration_secon\
ds"],given:{lacks:["reference_image_urls"]}}]}}]}},tag:{name:"model",values:["kling-v3-omni-edit","kling-v3-omni-referen\
ce"]},parameters:{header:le},responses:{200:{whole:oe,choice:{branches:[{values:[],reading:{whole:te}},{values:[],reading:{
whole:ne}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:pe,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:V}},{values:["completed"],reading:{whole:B}},{values:["compl\
eted"],reading:{whole:ee}},{values:["completed"],reading:{whole:re}},{values:["completed"],reading:{whole:se}},{values:[
"failed"],reading:{whole:A}}]}}},getKlingEditVideo:{method:"GET",path:"/api/v1/kling/edit_video/{id}",parameters:{path:J},
responses:{200:{whole:Se,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ae}},{values:["c\
ompleted"],reading:{whole:V}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingExtendVideo:{method:"POST",path:"/api\
/v1/kling/extend_video",request:{whole:Fn},parameters:{header:le},responses:{200:{whole:oe,choice:{branches:[{values:[],
reading:{whole:te}},{values:[],reading:{whole:ne}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},422:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:pe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:V}},{values:["comp\
leted"],reading:{whole:B}},{values:["completed"],reading:{whole:ee}},{values:["completed"],reading:{whole:re}},{values:[
"completed"],reading:{whole:se}},{values:["failed"],reading:{whole:A}}]}}},getKlingExtendVideo:{method:"GET",path:"/api/\
v1/kling/extend_video/{id}",parameters:{path:J},responses:{200:{whole:Se,choice:{tag:"status",branches:[{values:["pendin\
g","processing"],reading:{whole:ae}},{values:["completed"],reading:{whole:V}},{values:["failed"],reading:{whole:A}}]}},401:{
whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createKlingMotionControl:{method:"POST",path:"/api/v1/kling/motion_control",request:{whole:Un,choice:{tag:"model",branches:[
{values:["kling-3.0"],reading:{whole:Hn}},{values:["kling-v2.6"],reading:{whole:Zn}}]}},tag:{name:"model",values:["kling\
-3.0","kling-v2.6"]},parameters:{header:le},responses:{200:{whole:oe,choice:{branches:[{values:[],reading:{whole:te}},{values:[],
reading:{whole:ne}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},
413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:pe,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:V}},{values:["completed"],reading:{whole:B}},{values:["compl\
eted"],reading:{whole:ee}},{values:["completed"],reading:{whole:re}},{values:["completed"],reading:{whole:se}},{values:[
"failed"],reading:{whole:A}}]}}},getKlingMotionControl:{method:"GET",path:"/api/v1/kling/motion_control/{id}",parameters:{
path:J},responses:{200:{whole:Se,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ae}},{values:[
"completed"],reading:{whole:V}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createKlingAiAvatar:{method:"POST",path:"\
/api/v1/kling/ai_avatar",request:{whole:el,choice:{tag:"model",branches:[{values:["kling-ai-avatar-pro"],reading:{whole:Bn}},
{values:["kling-ai-avatar-standard"],reading:{whole:Qn}},{values:["kling-ai-avatar-v1-pro"],reading:{whole:Xn}},{values:[
"kling-v1-avatar-standard"],reading:{whole:Jn}}]}},tag:{name:"model",values:["kling-ai-avatar-pro","kling-ai-avatar-stan\
dard","kling-ai-avatar-v1-pro","kling-v1-avatar-standard"]},parameters:{header:le},responses:{200:{whole:oe,choice:{branches:[
{values:[],reading:{whole:te}},{values:[],reading:{whole:ne}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}},callback:{whole:pe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:V}},{values:["comp\
leted"],reading:{whole:B}},{values:["completed"],reading:{whole:ee}},{values:["completed"],reading:{whole:re}},{values:[
"completed"],reading:{whole:se}},{values:["failed"],reading:{whole:A}}]}}},getKlingAiAvatar:{method:"GET",path:"/api/v1/\
kling/ai_avatar/{id}",parameters:{path:J},responses:{200:{whole:Se,choice:{tag:"status",branches:[{values:["pending","pr\
ocessing"],reading:{whole:ae}},{values:["completed"],reading:{whole:V}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsTextToSpeech:{
method:"POST",path:"/api/v1/elevenlabs/text_to_speech",request:{whole:tl,choice:{tag:"model",branches:[{values:["text-to\
-speech-multilingual-v2"],reading:{whole:sl}},{values:["text-to-speech-turbo-v2.5"],reading:{whole:ol}}]}},tag:{name:"mo\
del",values:["text-to-speech-multilingual-v2","text-to-speech-turbo-v2.5"]},parameters:{header:le},responses:{200:{whole:oe,
choice:{branches:[{values:[],reading:{whole:te}},{values:[],reading:{whole:ne}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:pe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:V}},
{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:ee}},{values:["completed"],reading:{whole:re}},
{values:["completed"],reading:{whole:se}},{values:["failed"],reading:{whole:A}}]}}},getElevenlabsTextToSpeech:{method:"G\
ET",path:"/api/v1/elevenlabs/text_to_speech/{id}",parameters:{path:J},responses:{200:{whole:_o,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:ae}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{
whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createElevenlabsTextToDialogue:{method:"POST",path:"/api/v1/elevenlabs/text_to_dialogue",request:{whole:il},
parameters:{header:le},responses:{200:{whole:oe,choice:{branches:[{values:[],reading:{whole:te}},{values:[],reading:{whole:ne}}]}},
400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:pe,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:V}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:ee}},
{values:["completed"],reading:{whole:re}},{values:["completed"],reading:{whole:se}},{values:["failed"],reading:{whole:A}}]}}},
getElevenlabsTextToDialogue:{method:"GET",path:"/api/v1/elevenlabs/text_to_dialogue/{id}",parameters:{path:J},responses:{
200:{whole:_o,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ae}},{values:["completed"],
reading:{whole:B}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{
whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsTextToSound:{method:"POST",path:"/api\
/v1/elevenlabs/text_to_sound",request:{whole:pl},parameters:{header:le},responses:{200:{whole:oe,choice:{branches:[{values:[],
reading:{whole:te}},{values:[],reading:{whole:ne}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:pe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:V}},{values:["completed"],reading:{
whole:B}},{values:["completed"],reading:{whole:ee}},{values:["completed"],reading:{whole:re}},{values:["completed"],reading:{
whole:se}},{values:["failed"],reading:{whole:A}}]}}},getElevenlabsTextToSound:{method:"GET",path:"/api/v1/elevenlabs/tex\
t_to_sound/{id}",parameters:{path:J},responses:{200:{whole:_o,choice:{tag:"status",branches:[{values:["pending","process\
ing"],reading:{whole:ae}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createElevenlabsIsolateAudio:{
method:"POST",path:"/api/v1/elevenlabs/isolate_audio",request:{whole:fl},parameters:{header:le},responses:{200:{whole:oe,
choice:{branches:[{values:[],reading:{whole:te}},{values:[],reading:{whole:ne}}]}},400:{whole:i},401:{whole:i},402:{whole:i},
403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:pe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:V}},
{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:ee}},{values:["completed"],reading:{whole:re}},
{values:["completed"],reading:{whole:se}},{values:["failed"],reading:{whole:A}}]}}},getElevenlabsIsolateAudio:{method:"G\
ET",path:"/api/v1/elevenlabs/isolate_audio/{id}",parameters:{path:J},responses:{200:{whole:_o,choice:{tag:"status",branches:[
{values:["pending","processing"],reading:{whole:ae}},{values:["completed"],reading:{whole:B}},{values:["failed"],reading:{
whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},
504:{whole:i}}},createElevenlabsSpeechToText:{method:"POST",path:"/api/v1/elevenlabs/speech_to_text",request:{whole:ml},
parameters:{header:le},responses:{200:{whole:oe,choice:{branches:[{values:[],reading:{whole:te}},{values:[],reading:{whole:ne}}]}},
400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:pe,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:V}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:ee}},
{values:["completed"],reading:{whole:re}},{values:["completed"],reading:{whole:se}},{values:["failed"],reading:{whole:A}}]}}},
getElevenlabsSpeechToText:{method:"GET",path:"/api/v1/elevenlabs/speech_to_text/{id}",parameters:{path:J},responses:{200:{
whole:_l,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ae}},{values:["completed"],reading:{
whole:re}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createWanTextToVideo:{method:"POST",path:"/api/v1/wan/text_to_\
video",request:{whole:kl,choice:{tag:"model",branches:[{values:["wan-2.2-a14b-text-to-video-turbo"],reading:{whole:gl}},
{values:["wan-2.5-text-to-video"],reading:{whole:hl}},{values:["wan-2.6-text-to-video"],reading:{whole:vl}},{values:["wa\
n-2.7-text-to-video"],reading:{whole:wl}},{values:["wan-2.7-r2v"],reading:{whole:bl}}]}},tag:{name:"model",values:["wan-\
2.2-a14b-text-to-video-turbo","wan-2.5-text-to-video","wan-2.6-text-to-video","wan-2.7-text-to-video","wan-2.7-r2v"]},parameters:{
header:le},responses:{200:{whole:oe,choice:{branches:[{values:[],reading:{whole:te}},{values:[],reading:{whole:ne}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:pe,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:V}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:ee}},
{values:["completed"],reading:{whole:re}},{values:["completed"],reading:{whole:se}},{values:["failed"],reading:{whole:A}}]}}},
getWanTextToVideo:{method:"GET",path:"/api/v1/wan/text_to_video/{id}",parameters:{path:J},responses:{200:{whole:Se,choice:{
tag:"status",branches:[{values:["pending","processing"],reading:{whole:ae}},{values:["completed"],reading:{whole:V}},{values:[
"failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{
whole:i},503:{whole:i},504:{whole:i}}},createWanImageToVideo:{method:"POST",path:"/api/v1/wan/image_to_video",request:{whole:Al,
choice:{tag:"model",branches:[{values:["wan-2.7-image-to-video"],reading:{whole:ql}},{values:["wan-2.6-image-to-video"],
reading:{whole:Pl}},{values:["wan-2.6-flash-image-to-video"],reading:{whole:$l}},{values:["wan-2.5-image-to-video"],reading:{
whole:xl}},{values:["wan-2.2-a14b-image-to-video-turbo"],reading:{whole:jl}}]}},tag:{name:"model",values:["wan-2.7-image\
-to-video","wan-2.6-image-to-video","wan-2.6-flash-image-to-video","wan-2.5-image-to-video","wan-2.2-a14b-image-to-video\
-turbo"]},parameters:{header:le},responses:{200:{whole:oe,choice:{branches:[{values:[],reading:{whole:te}},{values:[],reading:{
whole:ne}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},
415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:pe,choice:{tag:"sta\
tus",branches:[{values:["completed"],reading:{whole:V}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{
whole:ee}},{values:["completed"],reading:{whole:re}},{values:["completed"],reading:{whole:se}},{values:["failed"],reading:{
whole:A}}]}}},getWanImageToVideo:{method:"GET",path:"/api/v1/wan/image_to_video/{id}",parameters:{path:J},responses:{200:{
whole:Se,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ae}},{values:["completed"],reading:{
whole:V}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createWanEditVideo:{method:"POST",path:"/api/v1/wan/edit_video",
request:{whole:Vl,choice:{tag:"model",branches:[{values:["wan-2.7-edit-video"],reading:{whole:Ol}},{values:["wan-2.6-edi\
t-video"],reading:{whole:Tl}},{values:["wan-2.6-flash-edit-video"],reading:{whole:Nl}}]}},tag:{name:"model",values:["wan\
-2.7-edit-video","wan-2.6-edit-video","wan-2.6-flash-edit-video"]},parameters:{header:le},responses:{200:{whole:oe,choice:{
branches:[{values:[],reading:{whole:te}},{values:[],reading:{whole:ne}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{
whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},
503:{whole:i},504:{whole:i}},callback:{whole:pe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:V}},
{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:ee}},{values:["completed"],reading:{whole:re}},
{values:["completed"],reading:{whole:se}},{values:["failed"],reading:{whole:A}}]}}},getWanEditVideo:{method:"GET",path:"\
/api/v1/wan/edit_video/{id}",parameters:{path:J},responses:{200:{whole:Se,choice:{tag:"status",branches:[{values:["pendi\
ng","processing"],reading:{whole:ae}},{values:["completed"],reading:{whole:V}},{values:["failed"],reading:{whole:A}}]}},
401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},
createWanAnimate:{method:"POST",path:"/api/v1/wan/animate",request:{whole:Il,choice:{tag:"model",branches:[{values:["wan\
-2.2-animate-move"],reading:{whole:Sl}},{values:["wan-2.2-animate-replace"],reading:{whole:Ll}}]}},tag:{name:"model",values:[
"wan-2.2-animate-move","wan-2.2-animate-replace"]},parameters:{header:le},responses:{200:{whole:oe,choice:{branches:[{values:[],
reading:{whole:te}},{values:[],reading:{whole:ne}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:pe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:V}},{values:["completed"],reading:{
whole:B}},{values:["completed"],reading:{whole:ee}},{values:["completed"],reading:{whole:re}},{values:["completed"],reading:{
whole:se}},{values:["failed"],reading:{whole:A}}]}}},getWanAnimate:{method:"GET",path:"/api/v1/wan/animate/{id}",parameters:{
path:J},responses:{200:{whole:Se,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ae}},{values:[
"completed"],reading:{whole:V}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{
whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createWanSpeechToVideo:{method:"POST",path:"\
/api/v1/wan/speech_to_video",request:{whole:Gl},parameters:{header:le},responses:{200:{whole:oe,choice:{branches:[{values:[],
reading:{whole:te}},{values:[],reading:{whole:ne}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},
408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},
callback:{whole:pe,choice:{tag:"status",branches:[{values:["completed"],reading:{whole:V}},{values:["completed"],reading:{
whole:B}},{values:["completed"],reading:{whole:ee}},{values:["completed"],reading:{whole:re}},{values:["completed"],reading:{
whole:se}},{values:["failed"],reading:{whole:A}}]}}},getWanSpeechToVideo:{method:"GET",path:"/api/v1/wan/speech_to_video\
/{id}",parameters:{path:J},responses:{200:{whole:Se,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{
whole:ae}},{values:["completed"],reading:{whole:V}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},
404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createWanTextToImage:{
method:"POST",path:"/api/v1/wan/text_to_image",request:{whole:Fl,choice:{tag:"model",branches:[{values:["wan-2.7-image"],
reading:{whole:Ml}},{values:["wan-2.7-image-pro"],reading:{whole:Wl}}]}},tag:{name:"model",values:["wan-2.7-image","wan-\
2.7-image-pro"]},parameters:{header:le},responses:{200:{whole:oe,choice:{branches:[{values:[],reading:{whole:te}},{values:[],
reading:{whole:ne}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},
413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:pe,choice:{
tag:"status",branches:[{values:["completed"],reading:{whole:V}},{values:["completed"],reading:{whole:B}},{values:["compl\
eted"],reading:{whole:ee}},{values:["completed"],reading:{whole:re}},{values:["completed"],reading:{whole:se}},{values:[
"failed"],reading:{whole:A}}]}}},getWanTextToImage:{method:"GET",path:"/api/v1/wan/text_to_image/{id}",parameters:{path:J},
responses:{200:{whole:Hl,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ae}},{values:["c\
ompleted"],reading:{whole:ee}},{values:["failed"],reading:{whole:A}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createSunoTextToMusic:{method:"POST",path:"/api/\
v1/suno/text_to_music",request:{whole:Ul,choice:{tag:"vocal_mode",branches:[{values:["auto_lyrics"],reading:{whole:Bl,reasons:[
{when:"voice_id is sent",fields:["persona_id","persona_type"],given:{has:["voice_id"]}},{when:"the model is older than v\
5.5",fields:["duration_seconds"],given:{has:["model"],values:{model:["suno-v4","suno-v4.5","suno-v4.5-all","suno-v4.5-pl\
us","suno-v5"]}}}]}},{values:["exact_lyrics"],reading:{whole:Xl,reasons:[{when:"voice_id is sent",fields:["persona_id","\
persona_type"],given:{has:["voice_id"]}},{when:"the model is older than v5.5",fields:["duration_seconds"],given:{has:["m\
odel"],values:{model:["suno-v4","suno-v4.5","suno-v4.5-all","suno-v4.5-plus","suno-v5"]}}}]}},{values:["instrumental"],reading:{
whole:ei,reasons:[{when:"voice_id is sent",fields:["persona_id","persona_type"],given:{has:["voice_id"]}},{when:"the mod\
el is older than v5.5",fields:["duration_seconds"],given:{has:["model"],values:{model:["suno-v4","suno-v4.5","suno-v4.5-\
all","suno-v4.5-plus","suno-v5"]}}}]}}]}},tag:{name:"vocal_mode",values:["auto_lyrics","exact_lyrics","instrumental"]},parameters:{
header:le},responses:{200:{whole:oe,choice:{branches:[{values:[],reading:{whole:te}},{values:[],reading:{whole:ne}}]}},400:{
whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},
429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}},callback:{whole:pe,choice:{tag:"status",branches:[
{values:["completed"],reading:{whole:V}},{values:["completed"],reading:{whole:B}},{values:["completed"],reading:{whole:ee}},
{values:["completed"],reading:{whole:re}},{values:["completed"],reading:{whole:se}},{values:["failed"],reading:{whole:A}}]}}},
getSunoTextToMusic:{method:"GET",path:"/api/v1/suno/text_to_music/{id}",parameters:{path:J},responses:{200:{whole:ti,choice:{
tag:"status",branches:[{values:["pending","processing"],reading:{whole:si}},{values:["completed"],reading:{whole:se}},{values:[
"failed"],reading:{whole:oi}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{
whole:i},503:{whole:i},504:{whole:i}}},getTask:{method:"GET",path:"/api/v1/tasks/{id}",parameters:{path:J},responses:{200:{
whole:ui,choice:{tag:"status",branches:[{values:["pending","processing"],reading:{whole:ae}},{values:["completed"],reading:{
whole:li}},{values:["failed"],reading:{whole:ii}}]}},401:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},createPersona:{method:"POST",path:"/api/v1/personas",request:{
whole:ai},parameters:{header:le},responses:{200:{whole:ci},202:{whole:oe,choice:{branches:[{values:[],reading:{whole:te}},
{values:[],reading:{whole:ne}}]}},400:{whole:i},401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{
whole:i},413:{whole:i},415:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},getPersona:{
method:"GET",path:"/api/v1/personas/{id}",parameters:{path:J},responses:{200:{whole:di},401:{whole:i},403:{whole:i},404:{
whole:i},408:{whole:i},429:{whole:i},500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}},makeStyleExpansion:{method:"\
POST",path:"/api/v1/style_expansions",request:{whole:yi},parameters:{header:xi},responses:{200:{whole:hi},400:{whole:i},
401:{whole:i},402:{whole:i},403:{whole:i},404:{whole:i},408:{whole:i},409:{whole:i},413:{whole:i},415:{whole:i},429:{whole:i},
500:{whole:i},502:{whole:i},503:{whole:i},504:{whole:i}}}};export{rp as host,sp as operations};
