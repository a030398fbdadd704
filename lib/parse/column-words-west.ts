/**
 * The same in German, French, Spanish, Portuguese and Italian: “Bestelldatum” is `order` and `date`.
 */
export const columnWordsWest = `
order:bestell,auftrag,commande,pedido,orden,ordin,venda,venta
no:num,nummer,numer,kennung,codigo,codice,n.o,n.°
reference:reff,riferiment
date:datum,fecha,data,zeit,uhrzeit,heure,hora,ora
create:erstellt,erstellung,aufgegeben,eingang,hinzugefugt,criad,criacao,creacion,compra,acquist,achat,kauf,passee,ordinat
at:le,em,il,el
edit:geander,aktualisier,mise a jour,actualiza,atualiz,aggiorn
pay:zahl,bezahl,paie,paye,pago,pagad,pagament
ship:versand,versend,verschick,expedi,envoi,envoy,envio,enviad,sped,spedizion
freight:porto,frais de port,frete,flete
deliver:liefer,zustell,livraison,entrega,consegna
delivered:zugestellt,geliefert,livre,entregad,entregue,consegnat
due:spatest,bis,frist,limite,scadenz,termin
plan:voraussichtlich,geplant,prevu,previst,estimad
status:statut,etat,zustand,estado,situac,stato
fulfil:abwicklung,preparation,preparac,evasione
grand:gesamt
total:totaux,summe,gesamtsumme,somme
amount:betrag,wert,montant,importe,monto,importo,valor
sub:zwischen,sous,parcial,parzial
line:zeile,position,posten,ligne,linha,riga
tax:mwst,ust,steuer,umsatzsteuer,tva,iva,impuesto,imposto,imposta
incl:inkl,mit,avec,brutto,ttc,con iva,con impuestos,com imposto
excl:exkl,ohne,sans,netto,ht,hors,sin,sem,senza,esclus
less:bruto,liquid,nett
discount:rabatt,nachlass,remise,reduction,descuento,desconto,sconto
refund:erstatt,ruckerstatt,rembours,reembols,rimbors
qty:menge,anzahl,stuck,stuckzahl,cant,quantidade,qtd,qtde,qte,qta,q.ta
nombre:
unit:einzel,einheit,unidad
price:preis,prix,precio,preco,prezz,verkaufspreis,preco de venda,prezzo di vendita,precio de venta,prix de vente
special:sonder,angebots,promotionnel,oferta
list:uvp,streich,barre,tachado
variant:variac,variaz
gtin:strichcode,code barres,codigo de barras,codice a barre
product:artikel,articulo,articol,artigo,anuncio,annonce,inserat,prodott
title:titel,titre,titulo,titolo
name:bezeichnung,nom,nome,designation
stock:bestand,lager,lagerbestand,inventario,existencia,estoque,giacenz,magazzino,scort
avail:verfugbar,disponib,disponivel,disponibilit
inbound:unterwegs,zulauf,entrant,en camino,a caminho,in arrivo
category:kategori,rubrik,rayon,warengruppe,produktgruppe
spend:kosten,ausgabe,werbeausgabe,depense,cout,gasto,custo,spesa,spese,frais
rev:umsatz,erlos,chiffre d affaires,ventes,ingres,ventas,receita,faturamento,vendas,ricav,fatturat,vendite
sold:verkauft,vendu,vendid
ad:anzeigen,werbe
channel:kanal,marktplatz,canal,canaux
region:land,bundesland,pays,pais,paese
user:benutzer,kullanici
customer:kunde,kaufer,acheteur,comprador,acquirente
person:empfanger,destinat,rechnung,adress,anschrift,direccion,endereco,indirizz,telefon,movil,celular,correo,nachricht,mensaje,mensagem,messaggi,notiz,nota,kommentar,comentari,bemerkung,stadt,ville,ciudad,cidade,citta,plz,cep,cap,kontakt,contato,contatto,cpf,cnpj,telephon
the:der,die,das,des,fur,von,und,zum,im,de,du,la,les,los,del,do,da,dos,di,dell,degli,d,l,un,sur,et,e,y,en,por,par,pro,je
`;
