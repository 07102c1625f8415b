package org.newsgraph.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts the frequent words of a text into classes that predict each other best (the exchange algorithm of Kneser and Ney 1993 for
 * class bigrams). Deterministic.
 */
final class WordClasses {
    private static final double[] LOGS = new double[1 << 20];

    static {
        for (int i = 1; i < LOGS.length; i++) {
            LOGS[i] = i * Math.log(i);
        }
    }

    private final int classes;
    private final List<String> words = new ArrayList<>();
    private final int[] member;
    private final int[] count;
    /** Per word its neighbours and how often they stand there, as pairs. */
    private final int[][] after;
    private final int[][] before;
    private final int[][] bigrams;
    private final int[] total;

    private WordClasses(List<String[]> sentences, int least, int classes) {
        this.classes = classes;
        Map<String, Integer> counts = new HashMap<>();
        sentences.forEach(sentence -> {
            for (String word : sentence) {
                counts.merge(word, 1, Integer::sum);
            }
        });
        counts.keySet().stream().filter(word -> counts.get(word) >= least)
                .sorted((a, b) -> counts.get(b).equals(counts.get(a)) ? a.compareTo(b) : counts.get(b) - counts.get(a))
                .forEach(words::add);
        int size = words.size() + 1;
        member = new int[size];
        count = new int[size];
        bigrams = new int[classes][classes];
        total = new int[classes];
        List<Map<Integer, Integer>> right = maps(size);
        List<Map<Integer, Integer>> left = maps(size);
        count(sentences, right, left);
        after = right.stream().map(WordClasses::pairs).toArray(int[][]::new);
        before = left.stream().map(WordClasses::pairs).toArray(int[][]::new);
        start();
    }

    /** Class numbers from 1 of all words that occur {@code least} times. */
    static Map<String, Integer> of(List<String[]> sentences, int least, int classes, int rounds) {
        WordClasses exchange = new WordClasses(sentences, least, classes);
        for (int round = 0; round < rounds; round++) {
            for (int word = 0; word < exchange.words.size(); word++) {
                exchange.move(word);
            }
        }
        Map<String, Integer> result = new HashMap<>();
        for (int word = 0; word < exchange.words.size(); word++) {
            result.put(exchange.words.get(word), exchange.member[word] + 1);
        }
        return result;
    }

    private static List<Map<Integer, Integer>> maps(int size) {
        List<Map<Integer, Integer>> maps = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            maps.add(new java.util.TreeMap<>());
        }
        return maps;
    }

    /** Rare words and sentence edges are one word, the last. */
    private void count(List<String[]> sentences, List<Map<Integer, Integer>> right, List<Map<Integer, Integer>> left) {
        Map<String, Integer> ids = new HashMap<>();
        words.forEach(word -> ids.put(word, ids.size()));
        int other = words.size();
        for (String[] sentence : sentences) {
            int previous = other;
            for (int i = 0; i <= sentence.length; i++) {
                int word = i == sentence.length ? other : ids.getOrDefault(sentence[i], other);
                right.get(previous).merge(word, 1, Integer::sum);
                left.get(word).merge(previous, 1, Integer::sum);
                count[word]++;
                previous = word;
            }
        }
    }

    private static int[] pairs(Map<Integer, Integer> counts) {
        int[] pairs = new int[counts.size() * 2];
        int n = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            pairs[n++] = entry.getKey();
            pairs[n++] = entry.getValue();
        }
        return pairs;
    }

    /** The most frequent words begin in classes of their own; the last class holds rare words and sentence edges. */
    private void start() {
        for (int word = 0; word < member.length; word++) {
            member[word] = word == words.size() ? classes - 1 : word % (classes - 1);
        }
        for (int word = 0; word < member.length; word++) {
            total[member[word]] += count[word];
            for (int i = 0; i < after[word].length; i += 2) {
                bigrams[member[word]][member[after[word][i]]] += after[word][i + 1];
            }
        }
    }

    private void move(int word) {
        int[] to = new int[classes];
        int[] from = new int[classes];
        int self = neighbours(after[word], word, to);
        neighbours(before[word], word, from);
        int[] toClasses = filled(to);
        int[] fromClasses = filled(from);
        change(word, member[word], to, from, toClasses, fromClasses, self, -1);
        int best = member[word];
        double bestGain = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < classes - 1; c++) {
            double gain = gain(c, count[word], to, from, toClasses, fromClasses, self);
            if (gain > bestGain + 1e-9) {
                bestGain = gain;
                best = c;
            }
        }
        member[word] = best;
        change(word, best, to, from, toClasses, fromClasses, self, 1);
    }

    private int neighbours(int[] pairs, int word, int[] counts) {
        int self = 0;
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i] == word) {
                self = pairs[i + 1];
            } else {
                counts[member[pairs[i]]] += pairs[i + 1];
            }
        }
        return self;
    }

    private static int[] filled(int[] counts) {
        return java.util.stream.IntStream.range(0, counts.length).filter(c -> counts[c] > 0).toArray();
    }

    private void change(int word, int c, int[] to, int[] from, int[] toClasses, int[] fromClasses, int self, int sign) {
        total[c] += sign * count[word];
        for (int d : toClasses) {
            bigrams[c][d] += sign * to[d];
        }
        for (int d : fromClasses) {
            bigrams[d][c] += sign * from[d];
        }
        bigrams[c][c] += sign * self;
    }

    private double gain(int c, int times, int[] to, int[] from, int[] toClasses, int[] fromClasses, int self) {
        double gain = -2 * (log(total[c] + times) - log(total[c]));
        for (int d : toClasses) {
            if (d != c) {
                gain += log(bigrams[c][d] + to[d]) - log(bigrams[c][d]);
            }
        }
        for (int d : fromClasses) {
            if (d != c) {
                gain += log(bigrams[d][c] + from[d]) - log(bigrams[d][c]);
            }
        }
        return gain + log(bigrams[c][c] + to[c] + from[c] + self) - log(bigrams[c][c]);
    }

    private static double log(int n) {
        return n < LOGS.length ? LOGS[n] : n * Math.log(n);
    }
}
