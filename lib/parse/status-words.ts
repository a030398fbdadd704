/**
 * What one word of a back end says of an order: a state of ours; `unsent`: that it is not (wholly) sent, whoever paid; `working`: that it is
 * being made ready, which a shop begins once it is paid unless its payment says otherwise; `asked`: that money or goods are asked back, of
 * which nothing has come about yet.
 */
export type StatusMeaning =
  | 'pending'
  | 'paid'
  | 'working'
  | 'asked'
  | 'unsent'
  | 'shipped'
  | 'delivered'
  | 'cancelled'
  | 'part-refunded'
  | 'refunded'
  | 'returned';

/** Whole words as back ends write them, divided by `|`, a line a language: en, zh, ja, ko, de, fr, es, pt, it, id, th, vi. */
export const statusWords: Readonly<Record<StatusMeaning, string>> = {
  // Reserved money has not come: it may lapse. A payment that failed may be tried again.
  pending: `
pending|payment pending|pending payment|awaiting payment|unpaid|not paid|to pay|authorized|authorised|payment authorized|payment authorised|partially paid|partial payment|partially authorized|partially authorised|awaiting cheque payment|awaiting check payment|awaiting bank wire payment|awaiting bank transfer|awaiting cash on delivery validation|remote payment pending|pending availability|arranging payment|payment due|overdue|payment failed|failed|payment error|payment review|suspected fraud|pending paypal|pending confirmation|pending verification|awaiting confirmation|waiting for payment|new|placed
等待买家付款|买家未付款|待付款|未付款|待支付|未支付|等待付款|部分付款|已授权|支付失败|付款失败|拼单中|待成团|待审核|付款确认中|等待付款确认|待確認|等待付款中|尚未付款|待买家付款|定金未付|等待支付
保留中|支払い待ち|支払待ち|入金待ち|未払い|未入金|決済待ち|承認済み|一部支払い済み|お支払い待ち|保留|支払い失敗
결제 대기|결제대기|입금 대기|입금대기|미결제|결제 보류|승인됨|부분 결제|결제 실패|결제 대기 중|보류 중
ausstehend|zahlung ausstehend|offen|zahlung offen|unbezahlt|nicht bezahlt|autorisiert|teilweise bezahlt|warten auf zahlung|wartet auf zahlung|zahlung fehlgeschlagen|fehlgeschlagen|zahlung autorisiert|warten auf zahlungseingang|zahlung erwartet|vorgemerkt
en attente|en attente de paiement|paiement en attente|impayé|non payé|non payée|autorisé|autorisée|partiellement payé|partiellement payée|paiement autorisé|échouée|échec du paiement|erreur de paiement|en attente du paiement|en attente de virement bancaire|en attente de paiement par chèque
pendiente|pendiente de pago|pago pendiente|sin pagar|no pagado|autorizado|pago autorizado|parcialmente pagado|pagado parcialmente|fallido|pago fallido|error en el pago|en espera de pago|esperando el pago|a la espera de pago
pendente|aguardando pagamento|pagamento pendente|não pago|a pagar|pagamento autorizado|parcialmente pago|falhou|malsucedido|pagamento falhou|pendente de pagamento|em análise|pagamento em análise
in attesa|in attesa di pagamento|in attesa del pagamento|pagamento in sospeso|non pagato|autorizzato|parzialmente pagato|pagato parzialmente|fallito|pagamento fallito|errore di pagamento|in sospeso
menunggu|menunggu pembayaran|belum bayar|belum dibayar|pembayaran tertunda|tertunda|diotorisasi|dibayar sebagian|gagal|pembayaran gagal
รอดำเนินการ|รอการชำระเงิน|ที่ต้องชำระ|ยังไม่ชำระเงิน|ยังไม่ชำระ|รอชำระเงิน|ชำระเงินบางส่วน|ชำระเงินล้มเหลว
chờ thanh toán|chưa thanh toán|chờ xác nhận|đang chờ|đang chờ thanh toán|chờ xử lý|đã ủy quyền|thanh toán một phần|thanh toán thất bại`,
  paid: `
paid|payment accepted|payment received|payment settled|payment completed|payment complete|remote payment accepted|captured|settled|invoiced|paid in full|payment captured
买家已付款|已付款|已支付|付款成功|支付成功|已收款|已結清|付款完成
支払い済み|支払済み|支払い完了|入金済み|決済完了|決済済み
결제 완료|결제완료|결제됨|입금 완료|입금완료|입금 확인
bezahlt|zahlung eingegangen|zahlung erhalten|zahlung akzeptiert|zahlung abgeschlossen|gezahlt
payé|payée|paiement accepté|paiement reçu|paiement effectué|réglé|réglée
pagado|pagada|pago aceptado|pago recibido|pago completado|pago acreditado
pago|paga|pagamento aceito|pagamento aprovado|pagamento recebido|pagamento confirmado|pagamento realizado
pagato|pagata|pagamento accettato|pagamento ricevuto|pagamento completato
dibayar|sudah dibayar|pembayaran diterima|lunas|sudah bayar
ชำระเงินแล้ว|ชำระแล้ว|จ่ายแล้ว
đã thanh toán|thanh toán thành công|đã trả tiền`,
  working: `
processing|processing in progress|in progress|in process|preparing|preparation in progress|ready to ship|to ship|awaiting shipment|awaiting dispatch|awaiting fulfillment|awaiting fulfilment|unshipped|to be shipped|ready for shipment|ready to be shipped|partially shipped|partly shipped|acknowledged|confirmed|packed|to pack|ready for pickup|awaiting collection|to process|processed|awaiting pickup|waiting to be shipped
等待卖家发货|买家已付款等待卖家发货|买家已付款，等待卖家发货|待发货|未发货|备货中|待出库|等待出库|部分发货|卖家部分发货|待揽收|待发货，已成团|已成团待发货|打包中|处理中|正在处理|已确认|已确认订单|已接单|待出貨|待出货|待配货|配货中|正在出库|備貨中|處理中|准备发货
処理中|発送準備中|出荷準備中|未発送|未出荷|発送待ち|出荷待ち|一部発送済み|一部出荷済み|注文確認済み|準備中|要発送
배송 준비중|배송준비중|배송 준비 중|상품 준비중|상품준비중|발송 대기|발송대기|발주 확인|신규 주문|처리 중|처리중|미발송|부분 발송|출고 대기
in bearbeitung|wird vorbereitet|in vorbereitung|bearbeitung läuft|versandbereit|versandfertig|warten auf versand|nicht versandt|nicht versendet|zu versenden|teilweise versandt|teilweise versendet|noch nicht versandt|bestätigt
en cours de traitement|traitement en cours|en cours|en préparation|en cours de préparation|préparation en cours|à expédier|prêt à expédier|en attente d'expédition|non expédié|non expédiée|partiellement expédié|partiellement expédiée|confirmée|confirmé|pas encore expédié
procesando|en proceso|en preparación|preparación en curso|preparación en proceso|por enviar|listo para enviar|pendiente de envío|a enviar|sin enviar|no enviado|parcialmente enviado|enviado parcialmente|confirmado|confirmada|en curso
processando|em processamento|processamento em curso|em preparação|a enviar|a ser enviado|pronto para enviar|pronto para envio|aguardando envio|não enviado|parcialmente enviado|pronto para despacho|em andamento|em separação
in lavorazione|elaborazione in corso|in elaborazione|in preparazione|preparazione in corso|da spedire|pronto per la spedizione|in attesa di spedizione|non spedito|parzialmente spedito|confermato|in corso
diproses|sedang diproses|pemrosesan|perlu dikirim|siap dikirim|menunggu pengiriman|belum dikirim|dikemas|dikirim sebagian|pesanan diproses
กำลังดำเนินการ|ที่ต้องจัดส่ง|เตรียมจัดส่ง|รอการจัดส่ง|พร้อมจัดส่ง|ยังไม่จัดส่ง|กำลังเตรียมจัดส่ง|รอจัดส่ง|จัดส่งบางส่วน
đang xử lý|chờ lấy hàng|chờ giao hàng|sẵn sàng giao|chưa gửi hàng|chờ gửi hàng|đang chuẩn bị hàng|chuẩn bị hàng|đã xác nhận|giao một phần`,
  unsent: `
unfulfilled|partially fulfilled|partial|scheduled|on hold|in fulfillment|not shipped|not fulfilled|fulfillment pending|open|restocked
未处理|部分处理|待处理|已排期|暂停中|未履行|部分履行|未出貨
未処理|部分的に処理済み|一部処理済み|未フルフィルメント|保留中の発送|発送保留
미처리|부분 처리됨|주문 처리되지 않음|처리되지 않음|배송 보류
nicht ausgeführt|teilweise ausgeführt|unerfüllt|nicht erfüllt|teilweise erfüllt|zurückgestellt|in der warteschleife|nicht abgewickelt
non traité|non traitée|partiellement traité|partiellement traitée|non honorée|partiellement honorée|mise en attente|suspendue
no preparado|preparado parcialmente|sin preparar|no procesado|parcialmente procesado|retenido|en espera
não processado|parcialmente processado|retido|não atendido|em espera
inevaso|inevasa|parzialmente evaso|parzialmente evasa|non evaso|non evasa|sospeso
belum terpenuhi|terpenuhi sebagian|belum diproses|ditahan
ยังไม่ได้ดำเนินการ|ดำเนินการบางส่วน|พักไว้|ระงับไว้ชั่วคราว
chưa xử lý|chưa hoàn tất|đã xử lý một phần|tạm giữ|tạm dừng`,
  asked: `
refund requested|return requested|refund pending|return pending|refund in progress|return in progress
退款中|退款处理中|退货退款中|退货中|售后中|售后处理中|申请退款|退款申请中|待退款|退款待处理
返金申請中|返品申請中|返金処理中|返品処理中|返金リクエスト中|返品リクエスト中
환불 요청|환불요청|반품 요청|반품요청|환불 진행중|반품 진행중|환불 처리중|반품 처리중
rückerstattung beantragt|rückgabe beantragt|rücksendung beantragt|erstattung beantragt
remboursement demandé|retour demandé|remboursement en cours|retour en cours
reembolso solicitado|devolución solicitada|reembolso en curso|devolución en curso
reembolso solicitado|devolução solicitada|reembolso em andamento|devolução em andamento
rimborso richiesto|reso richiesto|rimborso in corso|reso in corso
pengembalian diajukan|pengembalian dana diajukan|pengembalian diproses|pengembalian dana diproses
ขอคืนเงิน|รอคืนเงิน|กำลังคืนเงิน|ขอคืนสินค้า
yêu cầu hoàn tiền|yêu cầu trả hàng|đang hoàn tiền|đang trả hàng`,
  shipped: `
shipped|fulfilled|dispatched|sent|in transit|on the way|out for delivery|partially delivered|shipping|on its way|handed to carrier|delivering|in delivery|marked as shipped|fully shipped|shipment confirmed
卖家已发货|等待买家确认收货|卖家已发货，等待买家确认|卖家已发货，等待买家确认收货|已发货|已发货，待收货|已发货待签收|待收货|已出库|运输中|配送中|派送中|等待确认收货|已履行|已发出|已揽收|已處理|已處理完成|已出貨|已出货|待签收|等待收货|待買家收貨
発送済み|出荷済み|発送済|出荷済|配送中|輸送中|発送完了|出荷完了|フルフィルメント済み|お届け中
배송중|배송 중|발송됨|발송 완료|발송완료|출고 완료|배송 시작|배송됨|출고됨
versandt|versendet|verschickt|unterwegs|in zustellung|ausgeführt|abgesendet|wird zugestellt|erfüllt|als versandt markiert|auf dem weg
expédié|expédiée|envoyé|envoyée|en transit|en cours de livraison|traité|traitée|honorée|en livraison|en route
enviado|enviada|en tránsito|en camino|en reparto|despachado|preparado|expedido
em trânsito|a caminho|despachado|despachada|em transporte|saiu para entrega|postado|expedida
spedito|spedita|in transito|in consegna|evaso|evasa|inviato|inviata|in arrivo
dikirim|terkirim|dalam pengiriman|sedang dikirim|dalam perjalanan|terpenuhi|pesanan dikirim
จัดส่งแล้ว|กำลังจัดส่ง|ที่ต้องได้รับ|อยู่ระหว่างการขนส่ง|ระหว่างการจัดส่ง|อยู่ระหว่างการจัดส่ง|ดำเนินการแล้ว|ส่งแล้ว|การจัดส่ง
đã gửi hàng|đang giao|đang giao hàng|đang vận chuyển|đã gửi|đã giao cho vận chuyển|đang trên đường giao|đã xuất kho`,
  delivered: `
delivered|completed|complete|received|picked up|collected|fully delivered|order completed|order complete
交易成功|已签收|已完成|已收货|交易完成|订单完成|完成|已妥投|已送达|已确认收货|妥投|已送達|买家已收货|订单已完成|已自提
配達済み|配送済み|配達完了|完了|受取済み|取引完了|配送完了|受取完了|お届け済み
배송완료|배송 완료|구매확정|구매 확정|완료|거래 완료|수령 완료|배달 완료
zugestellt|geliefert|abgeschlossen|erhalten|fertiggestellt|ausgeliefert|abgeholt|vollständig
livré|livrée|terminé|terminée|reçu|reçue|remis|remise
entregado|entregada|completado|completada|completo|recibido|finalizado|finalizada
entregue|concluído|concluída|recebido|finalizado pelo comprador|pedido concluído
consegnato|consegnata|completato|completata|ricevuto|ricevuta|concluso
selesai|diterima|sudah diterima|sampai|pesanan selesai|terkirim ke pembeli
จัดส่งสำเร็จ|สำเร็จ|เสร็จสมบูรณ์|ได้รับแล้ว|สำเร็จแล้ว|เสร็จสิ้น|นำส่งสำเร็จ
đã giao|đã giao hàng|hoàn thành|đã hoàn thành|đã nhận hàng|đã nhận|giao hàng thành công|hoàn tất`,
  cancelled: `
cancelled|canceled|voided|void|order cancelled|order canceled|expired|canceled reversal|cancelled by buyer|canceled by buyer|cancelled by seller|canceled by seller|payment cancelled|payment canceled|payment voided|denied|rejected
交易关闭|已取消|已关闭|交易取消|订单取消|订单已取消|订单关闭|已作废|已拒绝|已過期|已过期|取消|交易已关闭|未成团|拼单失败|(锁定)等待取消|已撤销|不成立
キャンセル済み|キャンセル|取消済み|取り消し済み|無効|期限切れ|注文取消|キャンセル済
취소|취소됨|취소 완료|취소완료|주문 취소|만료됨|무효|결제 취소
storniert|abgebrochen|annulliert|bestellung storniert|abgelaufen|gekündigt|ungültig
annulé|annulée|commande annulée|expiré|expirée|refusé|refusée
cancelado|cancelada|anulado|anulada|pedido cancelado|vencido|caducado|rechazado
pedido anulado|venda cancelada|expirado|recusado
annullato|annullata|cancellato|ordine annullato|scaduto|stornato|rifiutato
dibatalkan|batal|pesanan dibatalkan|kedaluwarsa|pembatalan
ยกเลิก|ยกเลิกแล้ว|ถูกยกเลิก|การยกเลิก|คำสั่งซื้อถูกยกเลิก|หมดอายุ
đã hủy|đã huỷ|hủy|đơn hủy|bị hủy|đơn đã hủy|hết hạn`,
  'part-refunded': `
partially refunded|partly refunded|partial refund|part refunded|partial refunded|partially reimbursed
部分退款|已部分退款|部分退款成功|部份退款
一部返金済み|一部返金|部分返金|部分的に返金済み
부분 환불|부분환불|일부 환불|부분 환불됨|일부 환불됨
teilweise erstattet|teilweise rückerstattet|teilerstattung|teilerstattet|teilweise zurückerstattet
partiellement remboursé|partiellement remboursée|remboursement partiel|remboursé partiellement|remboursée partiellement
parcialmente reembolsado|reembolsado parcialmente|reembolso parcial|reembolsada parcialmente
parcialmente reembolsada|devolvido parcialmente
parzialmente rimborsato|rimborsato parzialmente|rimborso parziale|parzialmente rimborsata
dikembalikan sebagian|pengembalian dana sebagian|direfund sebagian
คืนเงินบางส่วน|คืนเงินบางส่วนแล้ว
hoàn tiền một phần|đã hoàn tiền một phần`,
  refunded: `
refunded|fully refunded|refund applied|refund completed|refund issued|reimbursed|money back|refund successful|chargeback|full refund
退款成功|已退款|全额退款|已全额退款|退款完成|已全部退款
返金済み|全額返金|全額返金済み|返金完了|払い戻し済み
환불 완료|환불완료|환불됨|환불|전액 환불
erstattet|rückerstattet|zurückerstattet|vollständig erstattet|rückzahlung erfolgt|rückerstattung abgeschlossen
remboursé|remboursée|remboursement effectué|intégralement remboursé
reembolsado|reembolsada|reembolso completado|reintegrado|dinero devuelto|devuelto el dinero
estornado|reembolso concluído|dinheiro devolvido
rimborsato|rimborsata|rimborso completato|rimborsato completamente
dana dikembalikan|pengembalian dana selesai|direfund|dikembalikan dananya
คืนเงินแล้ว|คืนเงินสำเร็จ|คืนเงินเต็มจำนวน
đã hoàn tiền|hoàn tiền thành công|đã hoàn tiền toàn bộ`,
  returned: `
returned|return completed|return received|returned to sender|returned to seller|return complete|returned to warehouse
已退货|退货成功|退货完成|退货退款成功|已退回|退货退款完成|已退貨
返品済み|返品完了|返送済み|返品受領済み
반품 완료|반품완료|반품됨|반송됨
zurückgesendet|zurückgeschickt|retourniert|retoure erhalten|rücksendung abgeschlossen|retoure abgeschlossen
retourné|retournée|retour reçu|retour terminé
devuelto|devuelta|devolución completada|devolución recibida
devolvido|devolvida|devolução concluída
restituito|restituita|reso ricevuto|reso completato|reso
diretur|barang dikembalikan|pengembalian barang selesai|retur selesai
คืนสินค้าแล้ว|คืนสินค้าสำเร็จ|ตีกลับแล้ว
đã trả hàng|trả hàng thành công|đã hoàn hàng`,
};

/** Where one back end means something of its own by a word, as its manual has it. */
export const ownStatusWords: Readonly<Record<string, Partial<Record<StatusMeaning, string>>>> = {
  // An order is closed once a credit memo covers all of it, and complete once it is invoiced and shipped.
  magento: {
    refunded: 'closed|geschlossen|fermée|cerrado|chiuso|已关闭',
    shipped: 'complete|completed|vollständig|abgeschlossen|terminée|completo|完成',
  },
  // Stock is held back until the payment is confirmed by hand.
  woocommerce: {pending: 'on hold|in wartestellung|en attente|en espera|in attesa|aguardando|保留|待处理'},
};
