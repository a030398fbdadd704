/** What columns of figures (visits, clicks, ads) are made of in English, beside `columnWords` and in the same form. */
export const figureWords = `
date:day
visit:,session,uv,visitor
page:
view:,pv
impr:impress,impression
click:,clic
conv:conversion,cvr
rate:
adgroup:ad group
campaign:,campagn
term:,search,keyword,query
rating:,stars
review:
text:,content
`;

/** The same in German, French, Spanish, Portuguese and Italian. */
export const figureWordsWest = `
date:tag,jour,dia,giorno
visit:sitzung,besuch,sesion,sessao,sessoes
page:seite,pagina
view:aufruf,ansicht,vue,vues,vista,visualiz
impr:einblendung,impresion,impressao,impressoes
click:clics,klick,clique
conv:konversion,conversao
rate:quote,taux,tasa,taxa,tasso
adgroup:anzeigengruppe,groupe d annonces,grupo de anuncios,gruppo di annunci
campaign:kampagne,campana,campanha
term:suchbegriff,suchwort,suchanfrage,mot cle,mots cles,recherche,termino,busqueda,palabra clave,termo,pesquisa,palavra chave,ricerca,parola chiave
rating:sterne,sternebewertung,bewertung,etoile,calificac,puntuac,valorac,avaliac,valutazion,stelle
review:rezension,avis,resena,opinion,recension
text:inhalt,contenu,contenido,conteudo,testo
`;

/** The same in Chinese, Japanese and Korean. */
export const figureWordsEast = `
visit:访客,訪客,访问,訪問,セッション,방문,세션,방문자
page:页面,頁面,ページ,페이지
view:浏览,瀏覽,閲覧,ビュー,조회,뷰
impr:展现,展現,曝光,展示,インプレッション,表示,노출
click:点击,點擊,クリック,클릭
conv:转化,轉換,轉化,コンバージョン,転換,전환
rate:率,율,レート
adgroup:广告组,廣告群組,推广单元,広告グループ,광고그룹,광고 그룹
campaign:推广计划,广告计划,计划,廣告活動,キャンペーン,캠페인
term:搜索词,搜索詞,搜尋字詞,关键词,關鍵字,關鍵詞,検索語句,検索,キーワード,검색어,키워드
rating:评分,評分,星级,星級,評価,별점,평점
review:评价,評價,评论,評論,レビュー,口コミ,리뷰,후기
text:内容,內容,내용,본문
`;

/** The same in Indonesian, Thai and Vietnamese. */
export const figureWordsSouth = `
date:hari
visit:kunjungan,sesi,truy cap,เข้าชม,เซสชัน
page:halaman,trang,หน้า
view:dilihat,xem,ดู
impr:tayangan,hien thi,การแสดงผล,แสดงผล
click:klik,nhap,nhap chuot,คลิก
conv:konver,chuyen doi,แปลง
rate:tingkat,ty le,อัตรา
adgroup:grup iklan,nhom quang cao,กลุ่มโฆษณา
campaign:kampanye,chien dich,แคมเปญ
term:kata kunci,pencarian,tu khoa,tim kiem,คำค้นหา,คำค้น,คีย์เวิร์ด
rating:penilaian,danh gia,คะแนน
review:ulasan,nhan xet,รีวิว
text:isi,noi dung,เนื้อหา
`;

/** What a column says over which these ideas stand, in the form of the meanings of columns. */
export const figureMeans = `
visits=visit/qty/no/total|views=view/qty/no/total,view page/qty/no/total,visit page|impressions=impr/qty/no/total|clicks=click/qty/no/total
revenue=rev/create/amount/total/product|conversion=conv/order,conv rate/pay/order/visit|campaign=campaign/name/ad|adGroup=adgroup/name
searchTerm=term/customer|rating=rating,rating review/qty|review=review/text
`;
