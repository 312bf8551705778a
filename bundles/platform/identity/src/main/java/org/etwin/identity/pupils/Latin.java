package org.etwin.identity.pupils;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The first word of a name in the letters a to z, from the scripts of the territories: for typing, not for reading. */
final class Latin {
    private static final String NONE = "pupil";
    private static final int LONGEST = 20;
    private static final String[] PAIRS = {
        "ß ss æ ae œ oe ø o å a ł l đ d ð d þ th ı i ŋ n ħ h ŧ t ə e",
        "а a б b в v г g ґ g д d е e ё e є ie ж zh з z и i і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f",
        "х h ц ts ч ch ш sh щ sht ъ a ы y ь  э e ю yu я ya ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj ѕ dz",
        "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o",
        "ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q",
        "შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h",
        "ա a բ b գ g դ d ե e զ z է e ը e թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o",
        "չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ u փ p ք k օ o ֆ f",
        "ا a أ a إ i آ a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q",
        "ك k ل l م m ن n ه h ة a و w ي y ى a ئ y ؤ w"
    };
    private static final Map<Character, String> LETTERS = letters();

    private Latin() {}

    static String of(String name) {
        String first = name == null ? "" : name.strip().split("[\\s-]+", 2)[0].toLowerCase(Locale.ROOT);
        StringBuilder text = new StringBuilder();
        for (char letter : composed(first).toCharArray()) {
            text.append(LETTERS.getOrDefault(letter, bare(letter)));
        }
        String plain = text.toString().replaceAll("[^a-z]", "");
        return plain.isEmpty() ? NONE : plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String bare(char letter) {
        String base = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .substring(0, 1);
        return LETTERS.getOrDefault(base.charAt(0), base);
    }

    private static Map<Character, String> letters() {
        Map<Character, String> letters = new HashMap<>();
        for (String line : PAIRS) {
            String[] parts = line.split(" ", -1);
            for (int i = 0; i + 1 < parts.length; i += 2) {
                letters.put(parts[i].charAt(0), parts[i + 1]);
            }
        }
        return letters;
    }
}
