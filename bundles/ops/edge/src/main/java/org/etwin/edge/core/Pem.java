package org.etwin.edge.core;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A certificate with its chain, and its key, as most authorities hand them out: text files. */
record Pem(Path certificate, Path key) {
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    /**
     * @return both in memory, with an empty password
     * @throws GeneralSecurityException with words for the operator when they are of another kind or do not fit each other
     */
    KeyStore read() throws GeneralSecurityException, IOException {
        Certificate[] chain = chain();
        PrivateKey secret = secret(chain[0].getPublicKey());
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("etwin", secret, new char[0], chain);
        return store;
    }

    /** Changes when one of them was renewed. */
    long changed() throws IOException {
        return Files.getLastModifiedTime(certificate).toMillis() * 31
                + Files.getLastModifiedTime(key).toMillis();
    }

    private Certificate[] chain() throws GeneralSecurityException, IOException {
        try (InputStream in = Files.newInputStream(certificate)) {
            Certificate[] chain = CertificateFactory.getInstance("X.509")
                    .generateCertificates(in)
                    .toArray(new Certificate[0]);
            if (chain.length == 0) {
                throw new GeneralSecurityException("there is no certificate in " + certificate);
            }
            return chain;
        }
    }

    private PrivateKey secret(PublicKey open) throws GeneralSecurityException, IOException {
        Matcher found = KEY.matcher(Files.readString(key));
        if (!found.find()) {
            throw new GeneralSecurityException("there is no key without a password (BEGIN PRIVATE KEY) in " + key
                    + "; openssl pkcs8 -topk8 -nocrypt -in OLD -out NEW makes one");
        }
        byte[] bytes = Base64.getMimeDecoder().decode(found.group(1));
        PrivateKey secret = KeyFactory.getInstance(open.getAlgorithm()).generatePrivate(new PKCS8EncodedKeySpec(bytes));
        needToFit(open, secret);
        return secret;
    }

    private void needToFit(PublicKey open, PrivateKey secret) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(
                switch (open.getAlgorithm()) {
                    case "RSA" -> "SHA256withRSA";
                    case "EC" -> "SHA256withECDSA";
                    default -> open.getAlgorithm();
                });
        byte[] words = {1, 2, 3};
        signature.initSign(secret);
        signature.update(words);
        byte[] signed = signature.sign();
        signature.initVerify(open);
        signature.update(words);
        if (!signature.verify(signed)) {
            throw new GeneralSecurityException("the key in " + key + " is not that of " + certificate);
        }
    }
}
