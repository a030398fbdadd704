import {generateKeyPairSync, sign} from 'node:crypto';

// A certificate is a nest of tag, length, content (DER); Node makes keys and signatures but no certificates.
const der = (tag: number, ...parts: Uint8Array[]) => {
  const content = Buffer.concat(parts);
  const bytes = content.length.toString(16).padStart(content.length > 255 ? 4 : 2, '0');
  const long = content.length > 127 ? [0x80 + bytes.length / 2] : [];
  return Buffer.concat([Buffer.from([tag, ...long]), Buffer.from(bytes, 'hex'), content]);
};
const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts);
const text = (tag: number, words: string) => der(tag, Buffer.from(words));

const ecdsaWithSha256 = sequence(der(0x06, Buffer.from('2a8648ce3d040302', 'hex')));
const name = sequence(der(0x31, sequence(der(0x06, Buffer.from('550403', 'hex')), text(0x0c, 'local test'))));
const validity = sequence(text(0x17, '200101000000Z'), text(0x17, '491231235959Z'));

/** A key and a certificate signed by itself, for servers that are met only by browsers told to take any. PEM. */
export const selfSigned = () => {
  const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'prime256v1'});
  const version = der(0xa0, der(0x02, Buffer.from([2])));
  const serial = der(0x02, Buffer.from([1]));
  const subject = publicKey.export({type: 'spki', format: 'der'});
  const toSign = sequence(version, serial, ecdsaWithSha256, name, validity, name, subject);
  const signature = der(0x03, Buffer.from([0]), sign('sha256', toSign, privateKey));
  const base64 = sequence(toSign, ecdsaWithSha256, signature).toString('base64');
  return {
    key: privateKey.export({type: 'pkcs8', format: 'pem'}),
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
  };
};
