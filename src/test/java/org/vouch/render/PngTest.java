package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.vouch.content.CheckedSource;
import org.vouch.site.Site;
import org.vouch.site.SitePath;

/** Pictures: other programs read them, and they are the same everywhere. */
class PngTest {
    private static final List<Integer> COLOURS = List.of(0xf6f2e8, 0x1c1b19, 0xfbeaa6);
    private static final Site SITE = Fixture.site();

    @Test
    void bytesAreAsTheStandardHasThem() {
        assertEquals(
                "89504e470d0a1a0a"
                        + "0000000d49484452" + "00000002" + "00000001" + "0403000000" + "060c62b9"
                        + "00000009504c5445" + "f6f2e8" + "1c1b19" + "fbeaa6" + "870e557b"
                        + "0000000a49444154" + "7801" + "63100200" + "00140013" + "39c7deb2"
                        + "0000000049454e44ae426082",
                HexFormat.of().formatHex(Png.of(2, COLOURS, new byte[] {1, 2})));
    }

    @Test
    void anotherReaderSeesTheSamePixels() throws IOException {
        Random random = new Random(7);
        for (int width = 1; width < 40; width++) {
            byte[] pixels = new byte[width * 20];
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = (byte) (i % 5 == 0 ? random.nextInt(3) : i > 0 ? pixels[i - 1] : 0);
            }
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(Png.of(width, COLOURS, pixels)));
            for (int i = 0; i < pixels.length; i++) {
                assertEquals(COLOURS.get(pixels[i]), image.getRGB(i % width, i / width) & 0xffffff, width + ": " + i);
            }
        }
    }

    @Test
    void everyLengthOfRepetitionComesBack() throws DataFormatException {
        for (int length = 1; length < 600; length++) {
            byte[] data = new byte[length + 2];
            data[0] = (byte) 0xff;
            data[length + 1] = (byte) 144;
            checkInflated(data, 1 + length);
        }
    }

    @Test
    void everyWidthOfRowComesBack() throws DataFormatException {
        Random random = new Random(11);
        for (int stride = 1; stride < 900; stride++) {
            byte[] row = new byte[stride];
            random.nextBytes(row);
            byte[] data = new byte[stride * 3];
            for (int i = 0; i < data.length; i++) {
                data[i] = row[i % stride];
            }
            checkInflated(data, stride);
        }
    }

    @Test
    void picturesAreTheSameBytesOnEveryMachine() {
        assertEquals(
                List.of("40c34e021b649bac", "ffe87646e50a6fe3"),
                List.of(checksum("picture.png"), checksum("notes/fair-2021.png")));
    }

    /** The one sheet of this picture is 388 pixels wide, its lines 312; a letter here is a token of the article. */
    @Test
    void quotedWordsAreMarkedAtTheirPlacesAndNoOthers() throws IOException {
        byte[] bytes = SITE.file(SitePath.of("notes/parade.png")).orElseThrow().bytes();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        StringBuilder lines = new StringBuilder();
        for (int y = 56 + 38 + 9; y < 540; y += 19) {
            for (int token = 0; token < 4; token++) {
                int colour = image.getRGB(406 + 38 + 39 + token * 78, y) & 0xffffff;
                lines.append(colour == 0x1c1b19 ? '#' : colour == 0xd9d4c7 ? '-' : '.');
            }
            lines.append(' ');
        }
        assertEquals(
                "---- ---- ---- ---- ---- ---- ---- ---- -### #### ##-- ---- ---- ---- ---- ---- ---- ---- ---- .... .... .... ....",
                lines.toString().strip());
    }

    @Test
    void picturesOfNoArticleAndOfThousandsCanBeDrawn() throws IOException {
        assertEquals(Set.of(0xf6f2e8), colours(List.of()));
        List<CheckedSource> few = Fixture.verified().sources();
        List<CheckedSource> many =
                Stream.generate(() -> few).limit(600).flatMap(List::stream).toList();
        assertEquals(Set.of(0xf6f2e8, 0xfffdf9, 0xd9d4c7, 0xfbeaa6, 0x8a6100), colours(many));
    }

    private static Set<Integer> colours(List<CheckedSource> sources) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PictureFile.site(sources)));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return IntStream.of(pixels).mapToObj(pixel -> pixel & 0xffffff).collect(Collectors.toSet());
    }

    private static String checksum(String address) {
        return SITE.file(SitePath.of(address)).orElseThrow().checksum();
    }

    private static void checkInflated(byte[] data, int stride) throws DataFormatException {
        Inflater inflater = new Inflater();
        inflater.setInput(PngDeflate.zlib(data, stride));
        byte[] back = new byte[data.length];
        assertEquals(data.length, inflater.inflate(back));
        assertEquals(0, inflater.inflate(new byte[1]));
        assertEquals(true, inflater.finished(), "the sum agrees");
        assertArrayEquals(data, back);
        inflater.end();
    }
}
