/** What columns of figures (visits, clicks, ads) are made of, beside `columnWords` and in the same form. */
export const figureWords = `
date:day,tag,jour,dia,giorno,hari
visit:,session,sitzung,besuch,sesion,sessao,sessoes,kunjungan,sesi,truy cap,เข้าชม,เซสชัน,访客,訪客,访问,訪問,セッション,방문,세션,uv,방문자,visitor
page:,seite,pagina,halaman,trang,หน้า,页面,頁面,ページ,페이지
view:,aufruf,ansicht,vue,vues,vista,visualiz,dilihat,xem,ดู,浏览,瀏覽,閲覧,ビュー,조회,뷰,pv
impr:impress,einblendung,impresion,impressao,impressoes,tayangan,hien thi,การแสดงผล,แสดงผล,展现,展現,曝光,展示,インプレッション,表示,노출,impression
click:,clic,clics,klick,klik,nhap,nhap chuot,คลิก,点击,點擊,クリック,클릭,clique
conv:conversion,konversion,konver,conversao,cvr,chuyen doi,แปลง,转化,轉換,轉化,コンバージョン,転換,전환
rate:,quote,taux,tasa,taxa,tasso,tingkat,ty le,อัตรา,率,율,レート
adgroup:ad group,anzeigengruppe,groupe d annonces,grupo de anuncios,gruppo di annunci,grup iklan,nhom quang cao,กลุ่มโฆษณา,广告组,廣告群組,推广单元,広告グループ,광고그룹,광고 그룹
campaign:,kampagne,campagn,campana,campanha,kampanye,chien dich,แคมเปญ,推广计划,广告计划,计划,廣告活動,キャンペーン,캠페인
term:,search,keyword,query,suchbegriff,suchwort,suchanfrage,mot cle,mots cles,recherche,termino,busqueda,palabra clave,termo,pesquisa,palavra chave,ricerca,parola chiave,kata kunci,pencarian,tu khoa,tim kiem,คำค้นหา,คำค้น,คีย์เวิร์ด,搜索词,搜索詞,搜尋字詞,关键词,關鍵字,關鍵詞,検索語句,検索,キーワード,검색어,키워드
rating:,stars,sterne,sternebewertung,bewertung,etoile,calificac,puntuac,valorac,avaliac,valutazion,stelle,penilaian,danh gia,คะแนน,评分,評分,星级,星級,評価,별점,평점
review:,rezension,avis,resena,opinion,recension,ulasan,nhan xet,รีวิว,评价,評價,评论,評論,レビュー,口コミ,리뷰,후기
text:,content,inhalt,contenu,contenido,conteudo,testo,isi,noi dung,เนื้อหา,内容,內容,내용,본문
`;

/** What a column says over which these ideas stand, in the form of the meanings of columns. */
export const figureMeans = `
visits=visit/qty/no/total|views=view/qty/no,view page/qty/no,visit page|impressions=impr/qty/no|clicks=click/qty/no
revenue=rev/create/amount/total/product|conversion=conv/order,conv rate/pay/order/visit|campaign=campaign/name/ad|adGroup=adgroup/name
searchTerm=term/customer|rating=rating,rating review/qty|review=review/text
`;
