// Written by codegen from openapi/; do not edit.
var B=V,P={type:"object",additionalProperties:!1,write:"an object with name, clock, seed, scenario",properties:{name:{type:"\
string",pattern:"^[A-Za-z0-9._~-]{1,64}$",write:"1 to 64 letters, digits or ._~-"},clock:{$ref:"#/components/schemas/Clo\
ckSetting",write:"one of real, manual, or manual+1000, or a speed such as x60"},seed:{type:["string","number"],write:"a \
text or a number"},scenario:{$ref:"#/components/schemas/ScenarioOrName",write:"an object with plan, balance, latencyMs, \
callbacks, lenient, faults, or a scenario's name"}}},le=new RegExp("^[A-Za-z0-9._~-]{1,64}$","u"),j={write:"one of real,\
 manual, or manual+1000, or a speed such as x60",anyOf:[{enum:["real","manual"],write:"one of real, manual"},{type:"stri\
ng",pattern:"^manual\\+[1-9]\\d{0,11}$",write:"manual+1000"},{type:"string",pattern:"^x(?=.*[1-9])\\d+(\\.\\d+)?$",write:"\
a speed such as x60"}]},pe=new RegExp("^manual\\+[1-9]\\d{0,11}$","u"),ue=new RegExp("^x(?=.*[1-9])\\d+(\\.\\d+)?$","u");
function z(t,{instancePath:o="",parentData:b,parentDataProperty:w,rootData:f=t}={}){let e=null,s=0,r=s,n=!1,p=s;if(!(t===
"real"||t==="manual")){let a={instancePath:o,keyword:"enum",params:{allowedValues:j.anyOf[0].enum},parentSchema:j.anyOf[0]};
e===null?e=[a]:e.push(a),s++}var l=p===s;if(n=n||l,!n){let a=s;if(typeof t=="string"){if(!pe.test(t)){let c={instancePath:o,
keyword:"pattern",params:{pattern:"^manual\\+[1-9]\\d{0,11}$"},parentSchema:j.anyOf[1]};e===null?e=[c]:e.push(c),s++}}else{
let c={instancePath:o,keyword:"type",params:{type:"string"},parentSchema:j.anyOf[1]};e===null?e=[c]:e.push(c),s++}var l=a===
s;if(n=n||l,!n){let c=s;if(typeof t=="string"){if(!ue.test(t)){let k={instancePath:o,keyword:"pattern",params:{pattern:"\
^x(?=.*[1-9])\\d+(\\.\\d+)?$"},parentSchema:j.anyOf[2]};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:o,keyword:"\
type",params:{type:"string"},parentSchema:j.anyOf[2]};e===null?e=[k]:e.push(k),s++}var l=c===s;n=n||l}}if(n)s=r,e!==null&&
(r?e.length=r:e=null);else{let a={instancePath:o,keyword:"anyOf",params:{},parentSchema:j};e===null?e=[a]:e.push(a),s++}
return z.errors=e,s===0}var R={write:"an object with plan, balance, latencyMs, callbacks, lenient, faults, or a scenario\
's name",anyOf:[{$ref:"#/components/schemas/Scenario",write:"an object with plan, balance, latencyMs, callbacks, lenient\
, faults"},{type:"string",write:"a scenario's name"}]},m={type:"object",additionalProperties:!1,write:"an object with pl\
an, balance, latencyMs, callbacks, lenient, faults",properties:{plan:{write:"an object with duration, polls, manual, out\
come, ending, error, or a list",anyOf:[{$ref:"#/components/schemas/Plan",write:"an object with duration, polls, manual, \
outcome, ending, error"},{type:"array",write:"a list",items:{$ref:"#/components/schemas/Plan",write:"an object with dura\
tion, polls, manual, outcome, ending, error"}}]},balance:{type:"number",minimum:0,write:"a number, 0 or more"},latencyMs:{
write:"a number, 0 or more, or a list of 2",anyOf:[{type:"number",minimum:0,write:"a number, 0 or more"},{type:"array",minItems:2,
maxItems:2,write:"a list of 2",items:{type:"number",minimum:0,write:"a number, 0 or more"}}]},callbacks:{type:"object",additionalProperties:!1,
write:"an object with drop, duplicate, delayMs, slowMs, reorder, badSignature, timeoutMs",properties:{drop:{write:"a who\
le number, 0 or more, or true",anyOf:[{type:"integer",minimum:0,write:"a whole number, 0 or more"},{const:!0,write:"true"}]},
duplicate:{type:"integer",minimum:0,write:"a whole number, 0 or more"},delayMs:{type:"number",minimum:0,write:"a number,\
 0 or more"},slowMs:{type:"number",minimum:0,write:"a number, 0 or more"},reorder:{type:"boolean",write:"true or false"},
badSignature:{type:"boolean",write:"true or false"},timeoutMs:{type:"number",minimum:0,write:"a number, 0 or more"}}},lenient:{
type:"boolean",write:"true or false"},faults:{type:"array",write:"a list",items:{$ref:"#/components/schemas/Fault",write:"\
an object with on, operation, task, times, probability, after, status, code, example, message, retryAfter, retryAfterDat\
e, allowUndocumented, transport, ms, to, handled"}}}},d={type:"object",additionalProperties:!1,write:"an object with dur\
ation, polls, manual, outcome, ending, error",properties:{duration:{type:"number",minimum:0,write:"a number, 0 or more"},
polls:{type:"integer",minimum:0,write:"a whole number, 0 or more"},manual:{type:"boolean",write:"true or false"},outcome:{
enum:["completed","failed","expired","never"],write:"one of completed, failed, expired, never"},ending:{type:["string","\
number"],write:"a text or a number"},error:{$ref:"#/components/schemas/Failure",write:"a text or an object with code, me\
ssage"}}},O={type:["string","object"],additionalProperties:!1,write:"a text or an object with code, message",properties:{
code:{type:["string","number"],write:"a text or a number"},message:{type:"string",write:"a text"}}};function N(t,{instancePath:o="",
parentData:b,parentDataProperty:w,rootData:f=t}={}){let e=null,s=0;if(typeof t!="string"&&!(t&&typeof t=="object"&&!Array.
isArray(t))){let r={instancePath:o,keyword:"type",params:{type:O.type},parentSchema:O};e===null?e=[r]:e.push(r),s++}if(t&&
typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="code"||r==="message")){let n={instancePath:o,keyword:"ad\
ditionalProperties",params:{additionalProperty:r},parentSchema:O};e===null?e=[n]:e.push(n),s++}if(t.code!==void 0){let r=t.
code;if(typeof r!="string"&&typeof r!="number"){let n={instancePath:o+"/code",keyword:"type",params:{type:O.properties.code.
type},parentSchema:O.properties.code};e===null?e=[n]:e.push(n),s++}}if(t.message!==void 0&&typeof t.message!="string"){let n={
instancePath:o+"/message",keyword:"type",params:{type:"string"},parentSchema:O.properties.message};e===null?e=[n]:e.push(
n),s++}}return N.errors=e,s===0}function x(t,{instancePath:o="",parentData:b,parentDataProperty:w,rootData:f=t}={}){let e=null,
s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="duration"||r==="polls"||r==="manual"||r==="out\
come"||r==="ending"||r==="error")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},parentSchema:d};
e===null?e=[n]:e.push(n),s++}if(t.duration!==void 0){let r=t.duration;if(typeof r=="number"){if(r<0||isNaN(r)){let n={instancePath:o+
"/duration",keyword:"minimum",params:{comparison:">=",limit:0},parentSchema:d.properties.duration};e===null?e=[n]:e.push(
n),s++}}else{let n={instancePath:o+"/duration",keyword:"type",params:{type:"number"},parentSchema:d.properties.duration};
e===null?e=[n]:e.push(n),s++}}if(t.polls!==void 0){let r=t.polls;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:o+
"/polls",keyword:"type",params:{type:"integer"},parentSchema:d.properties.polls};e===null?e=[n]:e.push(n),s++}if(typeof r==
"number"&&(r<0||isNaN(r))){let n={instancePath:o+"/polls",keyword:"minimum",params:{comparison:">=",limit:0},parentSchema:d.
properties.polls};e===null?e=[n]:e.push(n),s++}}if(t.manual!==void 0&&typeof t.manual!="boolean"){let n={instancePath:o+
"/manual",keyword:"type",params:{type:"boolean"},parentSchema:d.properties.manual};e===null?e=[n]:e.push(n),s++}if(t.outcome!==
void 0){let r=t.outcome;if(!(r==="completed"||r==="failed"||r==="expired"||r==="never")){let n={instancePath:o+"/outcome",
keyword:"enum",params:{allowedValues:d.properties.outcome.enum},parentSchema:d.properties.outcome};e===null?e=[n]:e.push(
n),s++}}if(t.ending!==void 0){let r=t.ending;if(typeof r!="string"&&typeof r!="number"){let n={instancePath:o+"/ending",
keyword:"type",params:{type:d.properties.ending.type},parentSchema:d.properties.ending};e===null?e=[n]:e.push(n),s++}}t.
error!==void 0&&(N(t.error,{instancePath:o+"/error",parentData:t,parentDataProperty:"error",rootData:f})||(e=e===null?N.
errors:e.concat(N.errors),s=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},parentSchema:d};
e===null?e=[r]:e.push(r),s++}return x.errors=e,s===0}var u={type:"object",additionalProperties:!1,write:"an object with \
on, operation, task, times, probability, after, status, code, example, message, retryAfter, retryAfterDate, allowUndocum\
ented, transport, ms, to, handled",properties:{on:{enum:["create","status","media","any"],write:"one of create, status, \
media, any"},operation:{type:"string",write:"a text"},task:{type:"string",write:"a text"},times:{type:"integer",minimum:0,
write:"a whole number, 0 or more"},probability:{type:"number",minimum:0,maximum:1,write:"a number from 0 to 1"},after:{type:"\
integer",minimum:0,write:"a whole number, 0 or more"},status:{type:"integer",minimum:100,maximum:999,write:"a whole numb\
er from 100 to 999"},code:{type:"string",write:"a text"},example:{type:"string",write:"a text"},message:{type:"string",write:"\
a text"},retryAfter:{type:["string","number"],minimum:0,write:"a text or a number, 0 or more"},retryAfterDate:{type:"num\
ber",minimum:0,write:"a number, 0 or more"},allowUndocumented:{type:"boolean",write:"true or false"},transport:{enum:["r\
eset","close","stall-headers","stall-body","truncate","wrong-length","bad-status-line","broken-json","html","empty","bad\
-gzip","redirect","unknown-status","regress","foreign-id","not-yet"],write:"one of reset, close, stall-headers, stall-bo\
dy, truncate, wrong-length, bad-status-line, broken-json, html, empty, bad-gzip, redirect, unknown-status, regress, fore\
ign-id, not-yet"},ms:{type:"number",minimum:0,write:"a number, 0 or more"},to:{type:"string",write:"a text"},handled:{type:"\
boolean",write:"true or false"}},not:{type:"object",properties:{status:!1,code:!1,example:!1,transport:!1},write:"at lea\
st one of status, code, example, transport"}},me=Object.prototype.hasOwnProperty;function _(t,{instancePath:o="",parentData:b,
parentDataProperty:w,rootData:f=t}={}){let e=null,s=0,r=s,n=s;if(s===n)if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
status!==void 0){var p=!1;let a={};e===null?e=[a]:e.push(a),s++}else var p=!0;if(p){if(t.code!==void 0){var p=!1;let i={};
e===null?e=[i]:e.push(i),s++}else var p=!0;if(p){if(t.example!==void 0){var p=!1;let i={};e===null?e=[i]:e.push(i),s++}else
var p=!0;if(p)if(t.transport!==void 0){var p=!1;let i={};e===null?e=[i]:e.push(i),s++}else var p=!0}}}else{let a={};e===
null?e=[a]:e.push(a),s++}var l=n===s;if(l){let a={instancePath:o,keyword:"not",params:{},parentSchema:u};e===null?e=[a]:
e.push(a),s++}else s=r,e!==null&&(r?e.length=r:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){for(let a in t)if(!me.
call(u.properties,a)){let i={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:a},parentSchema:u};
e===null?e=[i]:e.push(i),s++}if(t.on!==void 0){let a=t.on;if(!(a==="create"||a==="status"||a==="media"||a==="any")){let i={
instancePath:o+"/on",keyword:"enum",params:{allowedValues:u.properties.on.enum},parentSchema:u.properties.on};e===null?e=
[i]:e.push(i),s++}}if(t.operation!==void 0&&typeof t.operation!="string"){let i={instancePath:o+"/operation",keyword:"ty\
pe",params:{type:"string"},parentSchema:u.properties.operation};e===null?e=[i]:e.push(i),s++}if(t.task!==void 0&&typeof t.
task!="string"){let i={instancePath:o+"/task",keyword:"type",params:{type:"string"},parentSchema:u.properties.task};e===
null?e=[i]:e.push(i),s++}if(t.times!==void 0){let a=t.times;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:o+
"/times",keyword:"type",params:{type:"integer"},parentSchema:u.properties.times};e===null?e=[i]:e.push(i),s++}if(typeof a==
"number"&&(a<0||isNaN(a))){let i={instancePath:o+"/times",keyword:"minimum",params:{comparison:">=",limit:0},parentSchema:u.
properties.times};e===null?e=[i]:e.push(i),s++}}if(t.probability!==void 0){let a=t.probability;if(typeof a=="number"){if(a>
1||isNaN(a)){let i={instancePath:o+"/probability",keyword:"maximum",params:{comparison:"<=",limit:1},parentSchema:u.properties.
probability};e===null?e=[i]:e.push(i),s++}if(a<0||isNaN(a)){let i={instancePath:o+"/probability",keyword:"minimum",params:{
comparison:">=",limit:0},parentSchema:u.properties.probability};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:o+
"/probability",keyword:"type",params:{type:"number"},parentSchema:u.properties.probability};e===null?e=[i]:e.push(i),s++}}
if(t.after!==void 0){let a=t.after;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:o+"/after",keyword:"\
type",params:{type:"integer"},parentSchema:u.properties.after};e===null?e=[i]:e.push(i),s++}if(typeof a=="number"&&(a<0||
isNaN(a))){let i={instancePath:o+"/after",keyword:"minimum",params:{comparison:">=",limit:0},parentSchema:u.properties.after};
e===null?e=[i]:e.push(i),s++}}if(t.status!==void 0){let a=t.status;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:o+
"/status",keyword:"type",params:{type:"integer"},parentSchema:u.properties.status};e===null?e=[i]:e.push(i),s++}if(typeof a==
"number"){if(a>999||isNaN(a)){let i={instancePath:o+"/status",keyword:"maximum",params:{comparison:"<=",limit:999},parentSchema:u.
properties.status};e===null?e=[i]:e.push(i),s++}if(a<100||isNaN(a)){let i={instancePath:o+"/status",keyword:"minimum",params:{
comparison:">=",limit:100},parentSchema:u.properties.status};e===null?e=[i]:e.push(i),s++}}}if(t.code!==void 0&&typeof t.
code!="string"){let i={instancePath:o+"/code",keyword:"type",params:{type:"string"},parentSchema:u.properties.code};e===
null?e=[i]:e.push(i),s++}if(t.example!==void 0&&typeof t.example!="string"){let i={instancePath:o+"/example",keyword:"ty\
pe",params:{type:"string"},parentSchema:u.properties.example};e===null?e=[i]:e.push(i),s++}if(t.message!==void 0&&typeof t.
message!="string"){let i={instancePath:o+"/message",keyword:"type",params:{type:"string"},parentSchema:u.properties.message};
e===null?e=[i]:e.push(i),s++}if(t.retryAfter!==void 0){let a=t.retryAfter;if(typeof a!="string"&&typeof a!="number"){let i={
instancePath:o+"/retryAfter",keyword:"type",params:{type:u.properties.retryAfter.type},parentSchema:u.properties.retryAfter};
e===null?e=[i]:e.push(i),s++}if(typeof a=="number"&&(a<0||isNaN(a))){let i={instancePath:o+"/retryAfter",keyword:"minimu\
m",params:{comparison:">=",limit:0},parentSchema:u.properties.retryAfter};e===null?e=[i]:e.push(i),s++}}if(t.retryAfterDate!==
void 0){let a=t.retryAfterDate;if(typeof a=="number"){if(a<0||isNaN(a)){let i={instancePath:o+"/retryAfterDate",keyword:"\
minimum",params:{comparison:">=",limit:0},parentSchema:u.properties.retryAfterDate};e===null?e=[i]:e.push(i),s++}}else{let i={
instancePath:o+"/retryAfterDate",keyword:"type",params:{type:"number"},parentSchema:u.properties.retryAfterDate};e===null?
e=[i]:e.push(i),s++}}if(t.allowUndocumented!==void 0&&typeof t.allowUndocumented!="boolean"){let i={instancePath:o+"/all\
owUndocumented",keyword:"type",params:{type:"boolean"},parentSchema:u.properties.allowUndocumented};e===null?e=[i]:e.push(
i),s++}if(t.transport!==void 0){let a=t.transport;if(!(a==="reset"||a==="close"||a==="stall-headers"||a==="stall-body"||
a==="truncate"||a==="wrong-length"||a==="bad-status-line"||a==="broken-json"||a==="html"||a==="empty"||a==="bad-gzip"||a===
"redirect"||a==="unknown-status"||a==="regress"||a==="foreign-id"||a==="not-yet")){let i={instancePath:o+"/transport",keyword:"\
enum",params:{allowedValues:u.properties.transport.enum},parentSchema:u.properties.transport};e===null?e=[i]:e.push(i),s++}}
if(t.ms!==void 0){let a=t.ms;if(typeof a=="number"){if(a<0||isNaN(a)){let i={instancePath:o+"/ms",keyword:"minimum",params:{
comparison:">=",limit:0},parentSchema:u.properties.ms};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:o+"/ms",keyword:"\
type",params:{type:"number"},parentSchema:u.properties.ms};e===null?e=[i]:e.push(i),s++}}if(t.to!==void 0&&typeof t.to!=
"string"){let i={instancePath:o+"/to",keyword:"type",params:{type:"string"},parentSchema:u.properties.to};e===null?e=[i]:
e.push(i),s++}if(t.handled!==void 0&&typeof t.handled!="boolean"){let i={instancePath:o+"/handled",keyword:"type",params:{
type:"boolean"},parentSchema:u.properties.handled};e===null?e=[i]:e.push(i),s++}}else{let a={instancePath:o,keyword:"typ\
e",params:{type:"object"},parentSchema:u};e===null?e=[a]:e.push(a),s++}return _.errors=e,s===0}function D(t,{instancePath:o="",
parentData:b,parentDataProperty:w,rootData:f=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let l in t)
if(!(l==="plan"||l==="balance"||l==="latencyMs"||l==="callbacks"||l==="lenient"||l==="faults")){let a={instancePath:o,keyword:"\
additionalProperties",params:{additionalProperty:l},parentSchema:m};e===null?e=[a]:e.push(a),s++}if(t.plan!==void 0){let l=t.
plan,a=s,i=!1,c=s;x(l,{instancePath:o+"/plan",parentData:t,parentDataProperty:"plan",rootData:f})||(e=e===null?x.errors:
e.concat(x.errors),s=e.length);var r=c===s;if(i=i||r,!i){let y=s;if(Array.isArray(l)){let A=l.length;for(let h=0;h<A;h++)
x(l[h],{instancePath:o+"/plan/"+h,parentData:l,parentDataProperty:h,rootData:f})||(e=e===null?x.errors:e.concat(x.errors),
s=e.length)}else{let A={instancePath:o+"/plan",keyword:"type",params:{type:"array"},parentSchema:m.properties.plan.anyOf[1]};
e===null?e=[A]:e.push(A),s++}var r=y===s;i=i||r}if(i)s=a,e!==null&&(a?e.length=a:e=null);else{let y={instancePath:o+"/pl\
an",keyword:"anyOf",params:{},parentSchema:m.properties.plan};e===null?e=[y]:e.push(y),s++}}if(t.balance!==void 0){let l=t.
balance;if(typeof l=="number"){if(l<0||isNaN(l)){let a={instancePath:o+"/balance",keyword:"minimum",params:{comparison:"\
>=",limit:0},parentSchema:m.properties.balance};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:o+"/balance",keyword:"\
type",params:{type:"number"},parentSchema:m.properties.balance};e===null?e=[a]:e.push(a),s++}}if(t.latencyMs!==void 0){let l=t.
latencyMs,a=s,i=!1,c=s;if(typeof l=="number"){if(l<0||isNaN(l)){let y={instancePath:o+"/latencyMs",keyword:"minimum",params:{
comparison:">=",limit:0},parentSchema:m.properties.latencyMs.anyOf[0]};e===null?e=[y]:e.push(y),s++}}else{let y={instancePath:o+
"/latencyMs",keyword:"type",params:{type:"number"},parentSchema:m.properties.latencyMs.anyOf[0]};e===null?e=[y]:e.push(y),
s++}var n=c===s;if(i=i||n,!i){let y=s;if(Array.isArray(l)){if(l.length>2){let h={instancePath:o+"/latencyMs",keyword:"ma\
xItems",params:{limit:2},parentSchema:m.properties.latencyMs.anyOf[1]};e===null?e=[h]:e.push(h),s++}if(l.length<2){let h={
instancePath:o+"/latencyMs",keyword:"minItems",params:{limit:2},parentSchema:m.properties.latencyMs.anyOf[1]};e===null?e=
[h]:e.push(h),s++}let A=l.length;for(let h=0;h<A;h++){let C=l[h];if(typeof C=="number"){if(C<0||isNaN(C)){let M={instancePath:o+
"/latencyMs/"+h,keyword:"minimum",params:{comparison:">=",limit:0},parentSchema:m.properties.latencyMs.anyOf[1].items};e===
null?e=[M]:e.push(M),s++}}else{let M={instancePath:o+"/latencyMs/"+h,keyword:"type",params:{type:"number"},parentSchema:m.
properties.latencyMs.anyOf[1].items};e===null?e=[M]:e.push(M),s++}}}else{let A={instancePath:o+"/latencyMs",keyword:"typ\
e",params:{type:"array"},parentSchema:m.properties.latencyMs.anyOf[1]};e===null?e=[A]:e.push(A),s++}var n=y===s;i=i||n}if(i)
s=a,e!==null&&(a?e.length=a:e=null);else{let y={instancePath:o+"/latencyMs",keyword:"anyOf",params:{},parentSchema:m.properties.
latencyMs};e===null?e=[y]:e.push(y),s++}}if(t.callbacks!==void 0){let l=t.callbacks;if(l&&typeof l=="object"&&!Array.isArray(
l)){for(let a in l)if(!(a==="drop"||a==="duplicate"||a==="delayMs"||a==="slowMs"||a==="reorder"||a==="badSignature"||a===
"timeoutMs")){let i={instancePath:o+"/callbacks",keyword:"additionalProperties",params:{additionalProperty:a},parentSchema:m.
properties.callbacks};e===null?e=[i]:e.push(i),s++}if(l.drop!==void 0){let a=l.drop,i=s,c=!1,y=s;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a))){let k={instancePath:o+"/callbacks/drop",keyword:"type",params:{type:"integer"},parentSchema:m.properties.
callbacks.properties.drop.anyOf[0]};e===null?e=[k]:e.push(k),s++}if(typeof a=="number"&&(a<0||isNaN(a))){let k={instancePath:o+
"/callbacks/drop",keyword:"minimum",params:{comparison:">=",limit:0},parentSchema:m.properties.callbacks.properties.drop.
anyOf[0]};e===null?e=[k]:e.push(k),s++}var p=y===s;if(c=c||p,!c){let k=s;if(a!==!0){let h={instancePath:o+"/callbacks/dr\
op",keyword:"const",params:{allowedValue:!0},parentSchema:m.properties.callbacks.properties.drop.anyOf[1]};e===null?e=[h]:
e.push(h),s++}var p=k===s;c=c||p}if(c)s=i,e!==null&&(i?e.length=i:e=null);else{let k={instancePath:o+"/callbacks/drop",keyword:"\
anyOf",params:{},parentSchema:m.properties.callbacks.properties.drop};e===null?e=[k]:e.push(k),s++}}if(l.duplicate!==void 0){
let a=l.duplicate;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let i={instancePath:o+"/callbacks/duplicate",keyword:"typ\
e",params:{type:"integer"},parentSchema:m.properties.callbacks.properties.duplicate};e===null?e=[i]:e.push(i),s++}if(typeof a==
"number"&&(a<0||isNaN(a))){let i={instancePath:o+"/callbacks/duplicate",keyword:"minimum",params:{comparison:">=",limit:0},
parentSchema:m.properties.callbacks.properties.duplicate};e===null?e=[i]:e.push(i),s++}}if(l.delayMs!==void 0){let a=l.delayMs;
if(typeof a=="number"){if(a<0||isNaN(a)){let i={instancePath:o+"/callbacks/delayMs",keyword:"minimum",params:{comparison:"\
>=",limit:0},parentSchema:m.properties.callbacks.properties.delayMs};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:o+
"/callbacks/delayMs",keyword:"type",params:{type:"number"},parentSchema:m.properties.callbacks.properties.delayMs};e===null?
e=[i]:e.push(i),s++}}if(l.slowMs!==void 0){let a=l.slowMs;if(typeof a=="number"){if(a<0||isNaN(a)){let i={instancePath:o+
"/callbacks/slowMs",keyword:"minimum",params:{comparison:">=",limit:0},parentSchema:m.properties.callbacks.properties.slowMs};
e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:o+"/callbacks/slowMs",keyword:"type",params:{type:"number"},parentSchema:m.
properties.callbacks.properties.slowMs};e===null?e=[i]:e.push(i),s++}}if(l.reorder!==void 0&&typeof l.reorder!="boolean"){
let i={instancePath:o+"/callbacks/reorder",keyword:"type",params:{type:"boolean"},parentSchema:m.properties.callbacks.properties.
reorder};e===null?e=[i]:e.push(i),s++}if(l.badSignature!==void 0&&typeof l.badSignature!="boolean"){let i={instancePath:o+
"/callbacks/badSignature",keyword:"type",params:{type:"boolean"},parentSchema:m.properties.callbacks.properties.badSignature};
e===null?e=[i]:e.push(i),s++}if(l.timeoutMs!==void 0){let a=l.timeoutMs;if(typeof a=="number"){if(a<0||isNaN(a)){let i={
instancePath:o+"/callbacks/timeoutMs",keyword:"minimum",params:{comparison:">=",limit:0},parentSchema:m.properties.callbacks.
properties.timeoutMs};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:o+"/callbacks/timeoutMs",keyword:"type",params:{
type:"number"},parentSchema:m.properties.callbacks.properties.timeoutMs};e===null?e=[i]:e.push(i),s++}}}else{let a={instancePath:o+
"/callbacks",keyword:"type",params:{type:"object"},parentSchema:m.properties.callbacks};e===null?e=[a]:e.push(a),s++}}if(t.
lenient!==void 0&&typeof t.lenient!="boolean"){let a={instancePath:o+"/lenient",keyword:"type",params:{type:"boolean"},parentSchema:m.
properties.lenient};e===null?e=[a]:e.push(a),s++}if(t.faults!==void 0){let l=t.faults;if(Array.isArray(l)){let a=l.length;
for(let i=0;i<a;i++)_(l[i],{instancePath:o+"/faults/"+i,parentData:l,parentDataProperty:i,rootData:f})||(e=e===null?_.errors:
e.concat(_.errors),s=e.length)}else{let a={instancePath:o+"/faults",keyword:"type",params:{type:"array"},parentSchema:m.
properties.faults};e===null?e=[a]:e.push(a),s++}}}else{let l={instancePath:o,keyword:"type",params:{type:"object"},parentSchema:m};
e===null?e=[l]:e.push(l),s++}return D.errors=e,s===0}function q(t,{instancePath:o="",parentData:b,parentDataProperty:w,rootData:f=t}={}){
let e=null,s=0,r=s,n=!1,p=s;D(t,{instancePath:o,parentData:b,parentDataProperty:w,rootData:f})||(e=e===null?D.errors:e.concat(
D.errors),s=e.length);var l=p===s;if(n=n||l,!n){let a=s;if(typeof t!="string"){let c={instancePath:o,keyword:"type",params:{
type:"string"},parentSchema:R.anyOf[1]};e===null?e=[c]:e.push(c),s++}var l=a===s;n=n||l}if(n)s=r,e!==null&&(r?e.length=r:
e=null);else{let a={instancePath:o,keyword:"anyOf",params:{},parentSchema:R};e===null?e=[a]:e.push(a),s++}return q.errors=
e,s===0}function V(t,{instancePath:o="",parentData:b,parentDataProperty:w,rootData:f=t}={}){let e=null,s=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(let r in t)if(!(r==="name"||r==="clock"||r==="seed"||r==="scenario")){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:r},parentSchema:P};e===null?e=[n]:e.push(n),s++}if(t.name!==void 0){
let r=t.name;if(typeof r=="string"){if(!le.test(r)){let n={instancePath:o+"/name",keyword:"pattern",params:{pattern:"^[A\
-Za-z0-9._~-]{1,64}$"},parentSchema:P.properties.name};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:o+"/name",
keyword:"type",params:{type:"string"},parentSchema:P.properties.name};e===null?e=[n]:e.push(n),s++}}if(t.clock!==void 0&&
(z(t.clock,{instancePath:o+"/clock",parentData:t,parentDataProperty:"clock",rootData:f})||(e=e===null?z.errors:e.concat(
z.errors),s=e.length)),t.seed!==void 0){let r=t.seed;if(typeof r!="string"&&typeof r!="number"){let n={instancePath:o+"/\
seed",keyword:"type",params:{type:P.properties.seed.type},parentSchema:P.properties.seed};e===null?e=[n]:e.push(n),s++}}
t.scenario!==void 0&&(q(t.scenario,{instancePath:o+"/scenario",parentData:t,parentDataProperty:"scenario",rootData:f})||
(e=e===null?q.errors:e.concat(q.errors),s=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},parentSchema:P};
e===null?e=[r]:e.push(r),s++}return V.errors=e,s===0}var K=L,E={type:"object",additionalProperties:!1,required:["ms"],write:"\
an object with ms",properties:{ms:{type:"number",minimum:0,write:"a number, 0 or more"}}};function L(t,{instancePath:o="",
parentData:b,parentDataProperty:w,rootData:f=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.ms===
void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"ms"},parentSchema:E};e===null?e=[r]:e.push(r),
s++}for(let r in t)if(r!=="ms"){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},parentSchema:E};
e===null?e=[n]:e.push(n),s++}if(t.ms!==void 0){let r=t.ms;if(typeof r=="number"){if(r<0||isNaN(r)){let n={instancePath:o+
"/ms",keyword:"minimum",params:{comparison:">=",limit:0},parentSchema:E.properties.ms};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:o+"/ms",keyword:"type",params:{type:"number"},parentSchema:E.properties.ms};e===null?e=[n]:e.push(n),
s++}}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},parentSchema:E};e===null?e=[r]:e.push(r),s++}return L.
errors=e,s===0}var F=Q;function Q(t,{instancePath:o="",parentData:b,parentDataProperty:w,rootData:f=t}={}){let e=null,s=0,
r=s,n=!1,p=s;D(t,{instancePath:o,parentData:b,parentDataProperty:w,rootData:f})||(e=e===null?D.errors:e.concat(D.errors),
s=e.length);var l=p===s;if(n=n||l,!n){let a=s;if(typeof t!="string"){let c={instancePath:o,keyword:"type",params:{type:"\
string"},parentSchema:R.anyOf[1]};e===null?e=[c]:e.push(c),s++}var l=a===s;n=n||l}if(n)s=r,e!==null&&(r?e.length=r:e=null);else{
let a={instancePath:o,keyword:"anyOf",params:{},parentSchema:R};e===null?e=[a]:e.push(a),s++}return Q.errors=e,s===0}var Z=H;
function H(t,{instancePath:o="",parentData:b,parentDataProperty:w,rootData:f=t}={}){let e=null,s=0;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){for(let r in t)if(!(r==="duration"||r==="polls"||r==="manual"||r==="outcome"||r==="ending"||r===
"error")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},parentSchema:d};e===null?e=
[n]:e.push(n),s++}if(t.duration!==void 0){let r=t.duration;if(typeof r=="number"){if(r<0||isNaN(r)){let n={instancePath:o+
"/duration",keyword:"minimum",params:{comparison:">=",limit:0},parentSchema:d.properties.duration};e===null?e=[n]:e.push(
n),s++}}else{let n={instancePath:o+"/duration",keyword:"type",params:{type:"number"},parentSchema:d.properties.duration};
e===null?e=[n]:e.push(n),s++}}if(t.polls!==void 0){let r=t.polls;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:o+
"/polls",keyword:"type",params:{type:"integer"},parentSchema:d.properties.polls};e===null?e=[n]:e.push(n),s++}if(typeof r==
"number"&&(r<0||isNaN(r))){let n={instancePath:o+"/polls",keyword:"minimum",params:{comparison:">=",limit:0},parentSchema:d.
properties.polls};e===null?e=[n]:e.push(n),s++}}if(t.manual!==void 0&&typeof t.manual!="boolean"){let n={instancePath:o+
"/manual",keyword:"type",params:{type:"boolean"},parentSchema:d.properties.manual};e===null?e=[n]:e.push(n),s++}if(t.outcome!==
void 0){let r=t.outcome;if(!(r==="completed"||r==="failed"||r==="expired"||r==="never")){let n={instancePath:o+"/outcome",
keyword:"enum",params:{allowedValues:d.properties.outcome.enum},parentSchema:d.properties.outcome};e===null?e=[n]:e.push(
n),s++}}if(t.ending!==void 0){let r=t.ending;if(typeof r!="string"&&typeof r!="number"){let n={instancePath:o+"/ending",
keyword:"type",params:{type:d.properties.ending.type},parentSchema:d.properties.ending};e===null?e=[n]:e.push(n),s++}}t.
error!==void 0&&(N(t.error,{instancePath:o+"/error",parentData:t,parentDataProperty:"error",rootData:f})||(e=e===null?N.
errors:e.concat(N.errors),s=e.length))}else{let r={instancePath:o,keyword:"type",params:{type:"object"},parentSchema:d};
e===null?e=[r]:e.push(r),s++}return H.errors=e,s===0}var J=W,I={type:"object",additionalProperties:!1,required:["move"],
write:"an object with move, error",properties:{move:{enum:["step","complete","fail","expire"],write:"one of step, comple\
te, fail, expire"},error:{$ref:"#/components/schemas/Failure",write:"a text or an object with code, message"}}};function W(t,{
instancePath:o="",parentData:b,parentDataProperty:w,rootData:f=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.move===void 0){let r={instancePath:o,keyword:"required",params:{missingProperty:"move"},parentSchema:I};e===null?
e=[r]:e.push(r),s++}for(let r in t)if(!(r==="move"||r==="error")){let n={instancePath:o,keyword:"additionalProperties",params:{
additionalProperty:r},parentSchema:I};e===null?e=[n]:e.push(n),s++}if(t.move!==void 0){let r=t.move;if(!(r==="step"||r===
"complete"||r==="fail"||r==="expire")){let n={instancePath:o+"/move",keyword:"enum",params:{allowedValues:I.properties.move.
enum},parentSchema:I.properties.move};e===null?e=[n]:e.push(n),s++}}t.error!==void 0&&(N(t.error,{instancePath:o+"/error",
parentData:t,parentDataProperty:"error",rootData:f})||(e=e===null?N.errors:e.concat(N.errors),s=e.length))}else{let r={instancePath:o,
keyword:"type",params:{type:"object"},parentSchema:I};e===null?e=[r]:e.push(r),s++}return W.errors=e,s===0}var X=Y,v={type:"\
object",additionalProperties:!1,write:"an object with where, count, oneCreate, noPollBefore, pollsApart, noKeyOnResults",
properties:{where:{$ref:"#/components/schemas/RequestFilter",write:"an object with method, path, kind, operation, taskId\
, status, authorized, fault"},count:{type:"integer",minimum:0,write:"a whole number, 0 or more"},oneCreate:{type:"boolea\
n",write:"true or false"},noPollBefore:{type:"number",minimum:0,write:"a number, 0 or more"},pollsApart:{type:"number",minimum:0,
write:"a number, 0 or more"},noKeyOnResults:{type:"boolean",write:"true or false"}}},g={type:"object",additionalProperties:!1,
write:"an object with method, path, kind, operation, taskId, status, authorized, fault",properties:{method:{type:"string",
write:"a text"},path:{type:"string",write:"a text"},kind:{enum:["create","status","media","other"],write:"one of create,\
 status, media, other"},operation:{type:"string",write:"a text"},taskId:{type:"string",write:"a text"},status:{type:"int\
eger",minimum:0,write:"a whole number, 0 or more"},authorized:{type:"boolean",write:"true or false"},fault:{type:"string",
write:"a text"}}};function $(t,{instancePath:o="",parentData:b,parentDataProperty:w,rootData:f=t}={}){let e=null,s=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="method"||r==="path"||r==="kind"||r==="operation"||r==="t\
askId"||r==="status"||r==="authorized"||r==="fault")){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},
parentSchema:g};e===null?e=[n]:e.push(n),s++}if(t.method!==void 0&&typeof t.method!="string"){let n={instancePath:o+"/me\
thod",keyword:"type",params:{type:"string"},parentSchema:g.properties.method};e===null?e=[n]:e.push(n),s++}if(t.path!==void 0&&
typeof t.path!="string"){let n={instancePath:o+"/path",keyword:"type",params:{type:"string"},parentSchema:g.properties.path};
e===null?e=[n]:e.push(n),s++}if(t.kind!==void 0){let r=t.kind;if(!(r==="create"||r==="status"||r==="media"||r==="other")){
let n={instancePath:o+"/kind",keyword:"enum",params:{allowedValues:g.properties.kind.enum},parentSchema:g.properties.kind};
e===null?e=[n]:e.push(n),s++}}if(t.operation!==void 0&&typeof t.operation!="string"){let n={instancePath:o+"/operation",
keyword:"type",params:{type:"string"},parentSchema:g.properties.operation};e===null?e=[n]:e.push(n),s++}if(t.taskId!==void 0&&
typeof t.taskId!="string"){let n={instancePath:o+"/taskId",keyword:"type",params:{type:"string"},parentSchema:g.properties.
taskId};e===null?e=[n]:e.push(n),s++}if(t.status!==void 0){let r=t.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={
instancePath:o+"/status",keyword:"type",params:{type:"integer"},parentSchema:g.properties.status};e===null?e=[n]:e.push(
n),s++}if(typeof r=="number"&&(r<0||isNaN(r))){let n={instancePath:o+"/status",keyword:"minimum",params:{comparison:">=",
limit:0},parentSchema:g.properties.status};e===null?e=[n]:e.push(n),s++}}if(t.authorized!==void 0&&typeof t.authorized!=
"boolean"){let n={instancePath:o+"/authorized",keyword:"type",params:{type:"boolean"},parentSchema:g.properties.authorized};
e===null?e=[n]:e.push(n),s++}if(t.fault!==void 0&&typeof t.fault!="string"){let n={instancePath:o+"/fault",keyword:"type",
params:{type:"string"},parentSchema:g.properties.fault};e===null?e=[n]:e.push(n),s++}}else{let r={instancePath:o,keyword:"\
type",params:{type:"object"},parentSchema:g};e===null?e=[r]:e.push(r),s++}return $.errors=e,s===0}function Y(t,{instancePath:o="",
parentData:b,parentDataProperty:w,rootData:f=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)
if(!(r==="where"||r==="count"||r==="oneCreate"||r==="noPollBefore"||r==="pollsApart"||r==="noKeyOnResults")){let n={instancePath:o,
keyword:"additionalProperties",params:{additionalProperty:r},parentSchema:v};e===null?e=[n]:e.push(n),s++}if(t.where!==void 0&&
($(t.where,{instancePath:o+"/where",parentData:t,parentDataProperty:"where",rootData:f})||(e=e===null?$.errors:e.concat(
$.errors),s=e.length)),t.count!==void 0){let r=t.count;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let n={instancePath:o+
"/count",keyword:"type",params:{type:"integer"},parentSchema:v.properties.count};e===null?e=[n]:e.push(n),s++}if(typeof r==
"number"&&(r<0||isNaN(r))){let n={instancePath:o+"/count",keyword:"minimum",params:{comparison:">=",limit:0},parentSchema:v.
properties.count};e===null?e=[n]:e.push(n),s++}}if(t.oneCreate!==void 0&&typeof t.oneCreate!="boolean"){let n={instancePath:o+
"/oneCreate",keyword:"type",params:{type:"boolean"},parentSchema:v.properties.oneCreate};e===null?e=[n]:e.push(n),s++}if(t.
noPollBefore!==void 0){let r=t.noPollBefore;if(typeof r=="number"){if(r<0||isNaN(r)){let n={instancePath:o+"/noPollBefor\
e",keyword:"minimum",params:{comparison:">=",limit:0},parentSchema:v.properties.noPollBefore};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:o+"/noPollBefore",keyword:"type",params:{type:"number"},parentSchema:v.properties.noPollBefore};e===
null?e=[n]:e.push(n),s++}}if(t.pollsApart!==void 0){let r=t.pollsApart;if(typeof r=="number"){if(r<0||isNaN(r)){let n={instancePath:o+
"/pollsApart",keyword:"minimum",params:{comparison:">=",limit:0},parentSchema:v.properties.pollsApart};e===null?e=[n]:e.
push(n),s++}}else{let n={instancePath:o+"/pollsApart",keyword:"type",params:{type:"number"},parentSchema:v.properties.pollsApart};
e===null?e=[n]:e.push(n),s++}}if(t.noKeyOnResults!==void 0&&typeof t.noKeyOnResults!="boolean"){let n={instancePath:o+"/\
noKeyOnResults",keyword:"type",params:{type:"boolean"},parentSchema:v.properties.noKeyOnResults};e===null?e=[n]:e.push(n),
s++}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},parentSchema:v};e===null?e=[r]:e.push(r),s++}return Y.
errors=e,s===0}var ee=re,T={type:"object",additionalProperties:!1,required:["taskId"],write:"an object with taskId",properties:{
taskId:{type:"string",write:"a text"}}};function re(t,{instancePath:o="",parentData:b,parentDataProperty:w,rootData:f=t}={}){
let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.taskId===void 0){let r={instancePath:o,keyword:"require\
d",params:{missingProperty:"taskId"},parentSchema:T};e===null?e=[r]:e.push(r),s++}for(let r in t)if(r!=="taskId"){let n={
instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},parentSchema:T};e===null?e=[n]:e.push(n),s++}
if(t.taskId!==void 0&&typeof t.taskId!="string"){let n={instancePath:o+"/taskId",keyword:"type",params:{type:"string"},parentSchema:T.
properties.taskId};e===null?e=[n]:e.push(n),s++}}else{let r={instancePath:o,keyword:"type",params:{type:"object"},parentSchema:T};
e===null?e=[r]:e.push(r),s++}return re.errors=e,s===0}var te=se,G={write:"an object with on, operation, task, times, pro\
bability, after, status, code, example, message, retryAfter, retryAfterDate, allowUndocumented, transport, ms, to, handl\
ed, or a list",anyOf:[{$ref:"#/components/schemas/Fault",write:"an object with on, operation, task, times, probability, \
after, status, code, example, message, retryAfter, retryAfterDate, allowUndocumented, transport, ms, to, handled"},{type:"\
array",write:"a list",items:{$ref:"#/components/schemas/Fault",write:"an object with on, operation, task, times, probabi\
lity, after, status, code, example, message, retryAfter, retryAfterDate, allowUndocumented, transport, ms, to, handled"}}]};
function se(t,{instancePath:o="",parentData:b,parentDataProperty:w,rootData:f=t}={}){let e=null,s=0,r=s,n=!1,p=s;_(t,{instancePath:o,
parentData:b,parentDataProperty:w,rootData:f})||(e=e===null?_.errors:e.concat(_.errors),s=e.length);var l=p===s;if(n=n||
l,!n){let a=s;if(Array.isArray(t)){let c=t.length;for(let y=0;y<c;y++)_(t[y],{instancePath:o+"/"+y,parentData:t,parentDataProperty:y,
rootData:f})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)}else{let c={instancePath:o,keyword:"type",params:{type:"\
array"},parentSchema:G.anyOf[1]};e===null?e=[c]:e.push(c),s++}var l=a===s;n=n||l}if(n)s=r,e!==null&&(r?e.length=r:e=null);else{
let a={instancePath:o,keyword:"anyOf",params:{},parentSchema:G};e===null?e=[a]:e.push(a),s++}return se.errors=e,s===0}var ne=oe,S={type:"object",additionalProperties:!1,write:"an object with method, path, kind, operation, taskId, status, \
authorized, fault",properties:{method:{type:"string",write:"a text"},path:{type:"string",write:"a text"},kind:{enum:["cr\
eate","status","media","other"],write:"one of create, status, media, other"},operation:{type:"string",write:"a text"},taskId:{
type:"string",write:"a text"},status:{type:"integer",minimum:0,write:"a whole number, 0 or more"},authorized:{type:"bool\
ean",write:"true or false"},fault:{type:"string",write:"a text"}}};function oe(t,{instancePath:o="",parentData:b,parentDataProperty:w,
rootData:f=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="method"||r==="pat\
h"||r==="kind"||r==="operation"||r==="taskId"||r==="status"||r==="authorized"||r==="fault")){let n={instancePath:o,keyword:"\
additionalProperties",params:{additionalProperty:r},parentSchema:S};e===null?e=[n]:e.push(n),s++}if(t.method!==void 0){let r=t.
method;if(typeof r!="string"){let n=typeof r,p;if(p===void 0)if(n=="number"||n=="boolean")p=""+r;else if(r===null)p="";else{
let l={instancePath:o+"/method",keyword:"type",params:{type:"string"},parentSchema:S.properties.method};e===null?e=[l]:e.
push(l),s++}p!==void 0&&(r=p,t!==void 0&&(t.method=p))}}if(t.path!==void 0){let r=t.path;if(typeof r!="string"){let n=typeof r,
p;if(p===void 0)if(n=="number"||n=="boolean")p=""+r;else if(r===null)p="";else{let l={instancePath:o+"/path",keyword:"ty\
pe",params:{type:"string"},parentSchema:S.properties.path};e===null?e=[l]:e.push(l),s++}p!==void 0&&(r=p,t!==void 0&&(t.
path=p))}}if(t.kind!==void 0){let r=t.kind;if(!(r==="create"||r==="status"||r==="media"||r==="other")){let n={instancePath:o+
"/kind",keyword:"enum",params:{allowedValues:S.properties.kind.enum},parentSchema:S.properties.kind};e===null?e=[n]:e.push(
n),s++}}if(t.operation!==void 0){let r=t.operation;if(typeof r!="string"){let n=typeof r,p;if(p===void 0)if(n=="number"||
n=="boolean")p=""+r;else if(r===null)p="";else{let l={instancePath:o+"/operation",keyword:"type",params:{type:"string"},
parentSchema:S.properties.operation};e===null?e=[l]:e.push(l),s++}p!==void 0&&(r=p,t!==void 0&&(t.operation=p))}}if(t.taskId!==
void 0){let r=t.taskId;if(typeof r!="string"){let n=typeof r,p;if(p===void 0)if(n=="number"||n=="boolean")p=""+r;else if(r===
null)p="";else{let l={instancePath:o+"/taskId",keyword:"type",params:{type:"string"},parentSchema:S.properties.taskId};e===
null?e=[l]:e.push(l),s++}p!==void 0&&(r=p,t!==void 0&&(t.taskId=p))}}if(t.status!==void 0){let r=t.status;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))){let n=typeof r,p;if(p===void 0)if(n==="boolean"||r===null||n==="string"&&r&&r==+r&&!(r%1))
p=+r;else{let l={instancePath:o+"/status",keyword:"type",params:{type:"integer"},parentSchema:S.properties.status};e===null?
e=[l]:e.push(l),s++}p!==void 0&&(r=p,t!==void 0&&(t.status=p))}if(typeof r=="number"&&(r<0||isNaN(r))){let n={instancePath:o+
"/status",keyword:"minimum",params:{comparison:">=",limit:0},parentSchema:S.properties.status};e===null?e=[n]:e.push(n),
s++}}if(t.authorized!==void 0){let r=t.authorized;if(typeof r!="boolean"){let n;if(n===void 0)if(r==="false"||r===0||r===
null)n=!1;else if(r==="true"||r===1)n=!0;else{let p={instancePath:o+"/authorized",keyword:"type",params:{type:"boolean"},
parentSchema:S.properties.authorized};e===null?e=[p]:e.push(p),s++}n!==void 0&&(r=n,t!==void 0&&(t.authorized=n))}}if(t.
fault!==void 0){let r=t.fault;if(typeof r!="string"){let n=typeof r,p;if(p===void 0)if(n=="number"||n=="boolean")p=""+r;else if(r===
null)p="";else{let l={instancePath:o+"/fault",keyword:"type",params:{type:"string"},parentSchema:S.properties.fault};e===
null?e=[l]:e.push(l),s++}p!==void 0&&(r=p,t!==void 0&&(t.fault=p))}}}else{let r={instancePath:o,keyword:"type",params:{type:"\
object"},parentSchema:S};e===null?e=[r]:e.push(r),s++}return oe.errors=e,s===0}var ae=ie,U={type:"object",additionalProperties:!1,
write:"an object with taskId",properties:{taskId:{type:"string",write:"a text"}}};function ie(t,{instancePath:o="",parentData:b,
parentDataProperty:w,rootData:f=t}={}){let e=null,s=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(r!==
"taskId"){let n={instancePath:o,keyword:"additionalProperties",params:{additionalProperty:r},parentSchema:U};e===null?e=
[n]:e.push(n),s++}if(t.taskId!==void 0){let r=t.taskId;if(typeof r!="string"){let n=typeof r,p;if(p===void 0)if(n=="numb\
er"||n=="boolean")p=""+r;else if(r===null)p="";else{let l={instancePath:o+"/taskId",keyword:"type",params:{type:"string"},
parentSchema:U.properties.taskId};e===null?e=[l]:e.push(l),s++}p!==void 0&&(r=p,t!==void 0&&(t.taskId=p))}}}else{let r={
instancePath:o,keyword:"type",params:{type:"object"},parentSchema:U};e===null?e=[r]:e.push(r),s++}return ie.errors=e,s===
0}var ye={getState:{method:"GET",path:"/__mock/state",status:200,optional:!0},resetSession:{method:"POST",path:"/__mock/re\
set",status:204,optional:!0},listSessions:{method:"GET",path:"/__mock/sessions",status:200,optional:!0},createSession:{method:"\
POST",path:"/__mock/sessions",status:201,optional:!0,body:{name:"session",validate:B}},deleteSession:{method:"DELETE",path:"\
/__mock/sessions/{name}",status:204,optional:!0},getClock:{method:"GET",path:"/__mock/clock",status:200,optional:!0},advanceClock:{
method:"POST",path:"/__mock/clock/advance",status:200,optional:!1,body:{name:"advance",validate:K}},getScenario:{method:"\
GET",path:"/__mock/scenario",status:200,optional:!0},setScenario:{method:"PUT",path:"/__mock/scenario",status:200,optional:!1,
body:{name:"scenario",validate:F}},setPlan:{method:"POST",path:"/__mock/plan",status:200,optional:!1,body:{name:"plan",validate:Z}},
listTasks:{method:"GET",path:"/__mock/tasks",status:200,optional:!0},getTask:{method:"GET",path:"/__mock/tasks/{id}",status:200,
optional:!0},moveTask:{method:"POST",path:"/__mock/tasks/{id}",status:200,optional:!1,body:{name:"task",validate:J}},listRequests:{
method:"GET",path:"/__mock/requests",status:200,optional:!0,query:{name:"query",validate:ne}},verifyRequests:{method:"PO\
ST",path:"/__mock/requests/verify",status:200,optional:!1,body:{name:"verify",validate:X}},listCallbacks:{method:"GET",path:"\
/__mock/callbacks",status:200,optional:!0,query:{name:"query",validate:ae}},redeliverCallback:{method:"POST",path:"/__mo\
ck/callbacks/redeliver",status:200,optional:!1,body:{name:"redeliver",validate:ee}},listFaults:{method:"GET",path:"/__mo\
ck/faults",status:200,optional:!0},armFaults:{method:"POST",path:"/__mock/faults",status:201,optional:!1,body:{name:"fau\
lt",validate:te}},clearFaults:{method:"DELETE",path:"/__mock/faults",status:204,optional:!0},disarmFault:{method:"DELETE",
path:"/__mock/faults/{id}",status:204,optional:!0},getConformance:{method:"GET",path:"/__mock/conformance",status:200,optional:!0}},
de={name:"scenario",validate:F};export{ye as operations,de as scenarioOrName};
