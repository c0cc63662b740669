package dev.newsstand.local.identity;

import dev.newsstand.local.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key pair of the local identity: services get {@link #publicKey()} to check tokens, only the command line signs. */
public final class IdentityKeys {

    private static final int BITS = 3072;

    private final Path folder;

    private IdentityKeys(Path folder) {
        this.folder = folder;
    }

    /** The pair in this folder, made where there is none; the private half is readable by its owner alone. */
    public static IdentityKeys in(Path folder) {
        var keys = new IdentityKeys(folder);
        if (!Files.exists(keys.publicKey()) || !Files.exists(keys.privateKeyFile())) {
            keys.make();
        }
        return keys;
    }

    /** The public key's PEM file. */
    public Path publicKey() {
        return folder.resolve("public.pem");
    }

    /** Puts the public key where others may read it. */
    public void copyPublicKeyTo(Path target) {
        try {
            Files.createDirectories(target);
            Files.copy(publicKey(), target.resolve("public.pem"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw cannotWrite(target, e);
        }
    }

    RSAPrivateKey privateKey() {
        try {
            var pem = Files.readString(privateKeyFile()).replaceAll("-----[A-Z ]+-----", "");
            var encoded = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem));
            return (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(encoded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the private key in " + folder + " cannot be read", e);
        }
    }

    private Path privateKeyFile() {
        return folder.resolve("private.pem");
    }

    private void make() {
        try {
            Files.createDirectories(folder);
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            var pair = generator.generateKeyPair();
            write(
                    privateKeyFile(),
                    "rw-------",
                    "PRIVATE KEY",
                    pair.getPrivate().getEncoded());
            write(publicKey(), "rw-r--r--", "PUBLIC KEY", pair.getPublic().getEncoded());
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK makes no RSA keys", e);
        }
    }

    private static Failure cannotWrite(Path folder, IOException cause) {
        return new Failure("the folder " + folder + " for keys cannot be written to: make it yours", cause);
    }

    private static void write(Path file, String permissions, String kind, byte[] key) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)));
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n");
    }
}
