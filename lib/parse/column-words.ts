/**
 * What the words over columns are made of, in English, as stems without case and accents: “Order date” is `order` and `date`. One idea a
 * line. Kept as one text, since every page that is read pays for it; the other languages, and words of figures (visits, clicks), have files
 * of their own, for those pages that need them.
 */
export const columnWords = `
order:order,increment
no:number,~no,n°,~nr,~id,ids,~sn,code,n.
reference:ref,refer
date:date,time
create:creat,placed,purchas,ordered,added
at:at,on,am
edit:modif,updat,edited
pay:pay,paid,financial,payment
ship:ship,dispatch,sent
freight:postage,freight
deliver:deliver
delivered:delivered
due:by,due,until,deadline,latest
plan:expected,estimat,planned
status:status,state
fulfil:fulfil,fulfillment
grand:grand
total:total
amount:amount,value
sub:sub
line:row,line
tax:tax,vat,gst
incl:incl,with
excl:excl,without,base
less:gross,net
discount:discount
refund:refund
qty:qty,count,quantit,pcs,pieces
unit:unit
price:price
special:sale,special,offer
list:regular,list,rrp,msrp,compare,normal
variant:variant,variation
sku:sku,skus,seller sku
gtin:gtin,ean,upc,isbn,jan,barcode
asin:asin
product:item,goods,listing,articl,produ
title:title,headline
name:name
stock:stock,inventor,on hand
avail:availab,salable,sellable
inbound:inbound,incoming
category:categor,cat
spend:spend,spent,cost
rev:revenue,sales,gmv
sold:sold
ad:ad,ads
channel:channel,marketplace
region:region,country,provinc
user:user,username
customer:customer,buyer,shopper,client
person:recipient,consignee,receiver,guest,ship to,bill,address,phone,tel,mobile,handy,cellular,mail,email,message,note,comment,remark,city,zip,postcode,postal,contact,token
the:of,the,for,to,in,is,from,per,all,and,column,col,field,cell,td,th,data grid,header,final,item s,excl taxes
`;
