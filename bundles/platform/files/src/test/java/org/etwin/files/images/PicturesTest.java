package org.etwin.files.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.etwin.files.FileSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
    @TempDir
    Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("picture"), content);
    }

    private byte[] copied(String mediaType, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pictures.copy(mediaType, file(content), out);
        return out.toByteArray();
    }

    private BufferedImage smaller(String mediaType, byte[] content, int longest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Smaller.write(mediaType, file(content), longest, out);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String words(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aPhotoTellsNeitherPlaceNorDeviceNorWords() throws IOException {
        byte[] clean = copied("image/jpeg", Crafted.photo(60, 40, 6));

        assertThat(words(clean)).doesNotContain("SecretCamera", "14.51E", "<script>", "PK", "behind");
        assertThat(clean).endsWith(0xFF, 0xD9);
    }

    @Test
    void aPhotoLosesNoQualityAndStaysTheWayUpItWas() throws IOException {
        byte[] photo = Crafted.photo(60, 40, 6);
        byte[] clean = copied("image/jpeg", photo);

        BufferedImage before = ImageIO.read(new ByteArrayInputStream(photo));
        BufferedImage after = ImageIO.read(new ByteArrayInputStream(clean));
        assertThat(pixels(after)).isEqualTo(pixels(before));
        assertThat(Pictures.read("image/jpeg", file(clean)))
                .isEqualTo(new Picture(60, 40, 6, 2_400))
                .returns(40, Picture::seenWidth)
                .returns(60, Picture::seenHeight);
    }

    @Test
    void cleaningTwiceChangesNothing() throws IOException {
        for (int turn : new int[] {1, 3, 8}) {
            byte[] once = copied("image/jpeg", Crafted.photo(60, 40, turn));
            assertThat(copied("image/jpeg", once)).isEqualTo(once);
        }
        byte[] webp = copied("image/webp", Crafted.talkativeWebp());
        assertThat(copied("image/webp", webp)).isEqualTo(webp);
    }

    @Test
    void pngGifAndWebpTellNothingEither() throws IOException {
        assertThat(words(copied("image/png", Crafted.talkativePng())))
                .doesNotContain("Secret", "<script>")
                .isEqualTo(words(FileSamples.png(20, 10)));
        assertThat(words(copied("image/gif", Crafted.gifWithPage())))
                .doesNotContain("<script>")
                .isEqualTo(words(FileSamples.gif(16, 8)));
        assertThat(words(copied("image/webp", Crafted.talkativeWebp()))).doesNotContain("Secret", "EXIF", "XMP");
        assertThat(copied("image/webp", Crafted.webp())).isEqualTo(Crafted.webp());
    }

    @Test
    void aWebpCanStillBeSeenWhenItsWordsAreGone() throws IOException {
        BufferedImage seen = smaller("image/webp", copied("image/webp", Crafted.talkativeWebp()), 96);

        assertThat(seen.getWidth()).isEqualTo(1);
    }

    @Test
    void whatIsSeenIsUprightWhateverWayTheCameraWasHeld() throws IOException {
        // Blue is the upper left quarter as it lies in the file.
        int[][] where = {{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}, {1, 0}, {1, 1}, {0, 1}};
        for (int turn = 1; turn <= 8; turn++) {
            BufferedImage seen = smaller("image/jpeg", Crafted.photo(600, 400, turn), 96);

            assertThat(seen.getWidth()).as("turn %d", turn).isEqualTo(turn < 5 ? 96 : 64);
            for (int x = 0; x < 2; x++) {
                for (int y = 0; y < 2; y++) {
                    Color colour = new Color(
                            seen.getRGB(seen.getWidth() * (1 + 2 * x) / 4, seen.getHeight() * (1 + 2 * y) / 4));
                    boolean blue = colour.getBlue() > colour.getRed();
                    assertThat(blue)
                            .as("turn %d at %d,%d", turn, x, y)
                            .isEqualTo(where[turn - 1][0] == x && where[turn - 1][1] == y);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1000,500,320,320,160", "500,1000,320,160,320", "100,50,320,100,50", "5000,2,96,96,1", "97,97,96,96,96"
    })
    void aSmallerPictureKeepsItsShapeAndIsNeverLarger(int width, int height, int longest, int wide, int high)
            throws IOException {
        BufferedImage small = smaller("image/png", FileSamples.png(width, height), longest);

        assertThat(small.getWidth()).isEqualTo(wide);
        assertThat(small.getHeight()).isEqualTo(high);
    }

    @Test
    void aBombIsMeasuredNotUnfolded() throws IOException {
        assertThat(Pictures.read("image/png", file(Crafted.pngSaying(50_000, 50_000)))
                        .pixels())
                .isEqualTo(2_500_000_000L);
        assertThat(Pictures.read("image/jpeg", file(Crafted.jpegSaying(65_500, 65_500)))
                        .pixels())
                .isEqualTo(65_500L * 65_500);
        assertThat(Pictures.read("image/gif", file(Crafted.gifWithHugeFrame())).pixels())
                .isEqualTo(65_535L * 65_535);
        assertThat(Pictures.read("image/webp", file(Crafted.webpSayingMuch())).pixels())
                .isEqualTo(16_383L * 16_384);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "image/png", "image/gif", "image/webp"})
    void whatOnlyBeginsLikeAnImageIsBrokenAndNothingElse(String mediaType) throws IOException {
        byte[] whole =
                switch (mediaType) {
                    case "image/jpeg" -> Crafted.photo(60, 40, 6);
                    case "image/png" -> Crafted.talkativePng();
                    case "image/gif" -> Crafted.gifWithPage();
                    default -> Crafted.talkativeWebp();
                };
        Random chance = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            byte[] damaged = Arrays.copyOf(whole, 1 + chance.nextInt(whole.length));
            for (int hits = chance.nextInt(4); hits > 0; hits--) {
                damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt(256);
            }
            try {
                assertThat(Pictures.read(mediaType, file(damaged)).width()).isPositive();
            } catch (Broken told) {
                assertThat(told).hasMessageMatching("[a-z][A-Za-z ]+");
            }
        }
        assertThatThrownBy(() -> Pictures.read(mediaType, file(Arrays.copyOf(whole, 14))))
                .isInstanceOf(Broken.class);
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
