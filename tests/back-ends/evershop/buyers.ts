/** An invented buyer. Nothing of it but the country may ever be read, kept or sent by the extension. */
export type Buyer = {
  name: string;
  mail: string;
  phone: string;
  street: string;
  street2: string;
  city: string;
  province: string;
  country: 'US' | 'GB' | 'DE';
  postcode: string;
  /** What the buyer wrote beside the order. */
  note: string;
  /** Whether the buyer has an account, so that EverShop counts the orders together. */
  hasAccount: boolean;
};

/** All buyers of the shop. Every word is so odd that finding it anywhere says where it comes from. */
export const buyers: readonly Buyer[] = [
  {
    ...{name: 'Quillon Vexworthy', mail: 'quillon.vexworthy@canary-mail.example', phone: '+1 555 0170001', hasAccount: true},
    ...{street: '11 Canarysong Lane', street2: 'Loft Zebrawood', city: 'Vexford', province: 'US-CA', country: 'US', postcode: 'QX-90911'},
    note: 'Leave it with Mrs Pumblethwaite at the side door',
  },
  {
    ...{name: 'Zephyra Brambleby', mail: 'zephyra.brambleby@canary-mail.example', phone: '+1 555 0170002', hasAccount: true},
    ...{street: '22 Nightjar Crescent', street2: '', city: 'Brambleport', province: 'US-NY', country: 'US', postcode: 'QX-10922'},
    note: '',
  },
  {
    ...{name: 'Thaddeus Quackenbush', mail: 'thaddeus.quackenbush@canary-mail.example', phone: '+1 555 0170003', hasAccount: false},
    ...{street: '33 Oxenfree Row', street2: 'Back Gatehouse', city: 'Quackenham', province: 'US-TX', country: 'US', postcode: 'QX-73933'},
    note: 'Ring twice for Gumdropshire',
  },
  {
    ...{name: 'Ottoline Featherstonehaugh', mail: 'ottoline.featherstonehaugh@canary-mail.example', phone: '+44 1632 960444'},
    ...{street: '44 Pumblechook Mews', street2: '', city: 'Little Featherby', province: 'GB-SCT', country: 'GB', postcode: 'ZZ4 4QX'},
    ...{note: '', hasAccount: true},
  },
  {
    ...{name: "Siobhán O'Zzyphnal", mail: 'siobhan.ozzyphnal@canary-mail.example', phone: '+44 1632 960555', hasAccount: false},
    ...{street: '55 Wyvernhatch Close', street2: 'Flat 5½', city: 'Zzyphton', province: 'GB-SCT', country: 'GB', postcode: 'ZZ5 5QX'},
    note: '',
  },
  {
    ...{name: 'Jörg-Übelin Größenwaldner', mail: 'joerg.groessenwaldner@canary-mail.example', phone: '+49 30 55566660', hasAccount: true},
    ...{street: 'Kanarienvogelgasse 66', street2: '', city: 'Größenwald', province: 'DE-BE', country: 'DE', postcode: 'QX-10666'},
    note: 'Bitte beim Nachbarn Hühnerfürst abgeben',
  },
  {
    ...{name: '欧阳雀鸣', mail: 'ouyang.queming@canary-mail.example', phone: '+49 30 55566677', hasAccount: false},
    ...{street: 'Spatzenhof 77', street2: '金丝雀楼', city: 'Zwitscherau', province: 'DE-BE', country: 'DE', postcode: 'QX-10777'},
    note: '请放在金丝雀信箱里',
  },
  {
    ...{name: 'Wilhelmina Xanthopoulos-Nightjar', mail: 'wilhelmina.xanthopoulos@canary-mail.example', phone: '+1 555 0170008'},
    ...{street: '88 Marmaladium Heights', street2: '', city: 'Xanthopolis', province: 'US-CA', country: 'US', postcode: 'QX-90988'},
    ...{note: '', hasAccount: true},
  },
];

const parts = ({name, mail, phone, street, street2, city, postcode, note}: Buyer) => [
  ...[name, ...name.split(' '), mail, mail.split('@')[0] ?? '', phone, phone.replaceAll(' ', ''), street, street2, city, postcode, note],
];

/** What a search through everything that was read, kept or exported must never find: whole values, and the words of each name. */
export const canaries: readonly string[] = [...new Set(buyers.flatMap(parts).filter(text => text.length > 3))];
