/**
 * What the words over columns are made of, in English, as stems without case and accents: “Order date” is `order` and `date`. One idea a
 * line; a word that is left empty is the idea's own name. Kept as one text, since every page that is read pays for it; the other languages,
 * and words of figures (visits, clicks), have files of their own, for those pages that need them.
 */
export const columnWords = `
order:,increment
no:number,~no,n°,~nr,~id,ids,~sn,code,n.
reference:ref,refer
date:,time
create:creat,placed,purchas,ordered,added
at:,on,am
edit:modif,updat,edited
pay:,paid,financial,payment
ship:,dispatch,sent
freight:,postage
deliver:
delivered:
due:,by,until,deadline,latest
plan:expected,estimat,planned
status:,state
fulfil:,fulfillment
grand:
total:
amount:,value
sub:,subtotal
line:,row
tax:,taxes,vat,gst
incl:,with
excl:,without,base
less:gross,net
discount:
refund:
qty:,count,quantit,pcs,pieces
unit:
price:
special:,sale,offer
list:,regular,rrp,msrp,compare,normal
variant:,variation
sku:,skus,seller sku
gtin:,ean,upc,isbn,jan,barcode
asin:
product:item,goods,listing,articl,produ
title:,headline
name:
stock:,inventor,on hand
avail:availab,salable,sellable
inbound:,incoming
category:categor,cat
spend:,spent,cost,fee,fees
rev:revenue,sales,gmv
sold:
ad:,ads
channel:,marketplace
region:,country,provinc
user:,username
customer:,buyer,shopper,client
person:recipient,consignee,receiver,guest,ship to,bill,address,phone,tel,mobile,handy,cellular,mail,email,message,note,comment,remark,city,zip,postcode,postal,contact,token
the:,of,for,to,in,is,from,per,all,and,column,col,field,cell,td,th,data grid,header,final,item s,excl taxes
`;
