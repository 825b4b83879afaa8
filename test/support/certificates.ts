import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** A certificate in PEM, and its key. */
export interface Certificate {
  certificate: string;
  key: string;
}

/** Makes a certificate for this machine that signs itself. */
export function selfSigned(folder: string, name: string): Certificate {
  const files = { certificate: join(folder, `${name}.crt`), key: join(folder, `${name}.key`) };
  const subject = ["-subj", `/CN=${name}`, "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost"];
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", ...subject, "-keyout", files.key, "-out", files.certificate], {
    stdio: "ignore",
  });
  return files;
}
