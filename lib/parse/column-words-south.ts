/**
 * The same in Indonesian, Thai and Vietnamese: “Tanggal pesanan” is `date` and `order`.
 */
export const columnWordsSouth = `
order:pesanan,don hang,คำสั่งซื้อ,ออเดอร์
no:kode,nomor,ma,so,หมายเลข,เลขที่,รหัส
date:tanggal,tgl,ngay,waktu,gio,thoi gian,วันที่,เวลา
create:dibuat,pembelian,tao,dat,dat hang,tao don,สร้าง,สั่งซื้อ,สั่ง
edit:diperbarui,cap nhat,แก้ไข,อัปเดต
pay:bayar,pembayaran,dibayar,thanh toan,ชำระเงิน,ชำระ
ship:kirim,pengiriman,dikirim,gui hang,van chuyen,จัดส่ง,ส่งของ,การส่ง
freight:ongkir,phi ship,ongkos kirim,phi van chuyen,ค่าส่ง,ค่าจัดส่ง
deliver:giao,การส่งมอบ
delivered:diterima,da giao,ได้รับแล้ว
due:batas,paling lambat,han,truoc,กำหนด,ภายใน
plan:perkiraan,du kien,คาดว่า
status:trang thai,tinh trang,สถานะ
fulfil:pemenuhan
total:tong,tong cong,tong tien,ยอดรวม,รวม
amount:nominal,so tien,nilai,gia tri,จำนวนเงิน,ยอดเงิน,ยอด,มูลค่า
sub:tam tinh,ย่อย
line:baris
tax:pajak,ppn,thue,ภาษี
incl:termasuk,gom,bao gom,รวมภาษี
excl:belum,chua,ไม่รวม
discount:diskon,giam gia,ส่วนลด
refund:pengembalian dana,hoan tien,คืนเงิน
qty:kuantitas,jumlah,so luong,sl,luot,so luot,จำนวน,ชิ้น
unit:satuan,ต่อหน่วย,หน่วย
unitprice:don gia
price:harga,gia,gia ban,ราคา,ราคาขาย
special:khuyen mai,ลดราคา
list:coret,niem yet,ปกติ
variant:varian
gtin:barkod,ma vach,บาร์โค้ด
product:barang,san pham,hang hoa,mat hang,สินค้า
title:judul,tieu de,ชื่อเรื่อง
name:nama,ten,ชื่อ
stock:stok,persediaan,ton kho,kho hang,คลัง,สต็อก,สต๊อก
avail:tersedia,kha dung,co san,พร้อมขาย,คงเหลือ
inbound:masuk,dang ve,ขาเข้า
category:kategori,danh muc,nganh hang,หมวดหมู่,หมวด
spend:biaya,pengeluaran,chi tieu,chi phi,ค่าใช้จ่าย,ค่าโฆษณา
rev:pendapatan,penjualan,omzet,doanh thu,doanh so,ยอดขาย,รายได้
sold:terjual,da ban,ขายแล้ว,ขายได้
ad:iklan,quang cao,โฆษณา
channel:saluran,kenh,ช่องทาง
region:negara,provinsi,quoc gia,tinh thanh,ประเทศ,จังหวัด
customer:pelanggan,pembeli,khach hang,khach,nguoi mua,ลูกค้า,ผู้ซื้อ
person:penerima,nguoi nhan,alamat,dia chi,telp,dien thoai,pesan,tin nhan,catatan,ghi chu,kota,thanh pho,telepon,ผู้รับ,ที่อยู่,โทร,อีเมล,ข้อความ,หมายเหตุ
the:untuk,cua,ของ,การ,วัน
sku:sku induk,sku penjual,sku nguoi ban,sku ผู้ขาย
special:พิเศษ
price:gia ban le
`;
