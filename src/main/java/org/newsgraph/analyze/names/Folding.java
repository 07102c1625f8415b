package org.newsgraph.analyze.names;

import java.text.Normalizer;

/** Brings words to the letters that lists are compared in: no accents, straight apostrophes and hyphens, case kept. */
final class Folding {
    private Folding() {
    }

    /** The word without accents; the same object where it is plain ASCII. */
    static String plain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return folded(word);
            }
        }
        return word;
    }

    private static String folded(String word) {
        String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            append(plain, parts.charAt(i));
        }
        return plain.isEmpty() ? word : plain.toString();
    }

    private static void append(StringBuilder plain, char c) {
        switch (c) {
            case '’', '‘', 'ʼ', 'ʻ' -> plain.append('\'');
            case '‐', '‑', '–' -> plain.append('-');
            case 'ø' -> plain.append('o');
            case 'Ø' -> plain.append('O');
            case 'ł' -> plain.append('l');
            case 'Ł' -> plain.append('L');
            case 'đ' -> plain.append('d');
            case 'Đ' -> plain.append('D');
            case 'ı' -> plain.append('i');
            case 'ß' -> plain.append("ss");
            case 'æ' -> plain.append("ae");
            case 'Æ' -> plain.append("Ae");
            case 'œ' -> plain.append("oe");
            case 'Œ' -> plain.append("Oe");
            default -> {
                if (Character.getType(c) != Character.NON_SPACING_MARK) {
                    plain.append(c);
                }
            }
        }
    }
}
