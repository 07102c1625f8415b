package org.newsgraph.analyze.syntax;

import java.util.Arrays;

/**
 * Stack, buffer and arcs of the arc-hybrid system. The root is one more word after the last; it takes the one word left on the
 * stack. Not thread-safe.
 */
final class ParseState {
    static final int NONE = -1;
    static final int SHIFT = 0;
    static final int LEFT = 1;
    static final int RIGHT = 2;

    final int size;
    private final int[] stack;
    private int depth;
    private int front;
    final int[] head;
    final int[] label;
    /** Outermost and second children on either side, and how many there are. */
    final int[] left1;
    final int[] left2;
    final int[] right1;
    final int[] right2;
    final int[] leftCount;
    final int[] rightCount;
    /** Hash of the labels on either side, in order of attachment. */
    final int[] leftLabels;
    final int[] rightLabels;

    ParseState(int size) {
        this.size = size;
        stack = new int[size + 1];
        head = filled();
        label = filled();
        left1 = filled();
        left2 = filled();
        right1 = filled();
        right2 = filled();
        leftCount = new int[size + 1];
        rightCount = new int[size + 1];
        leftLabels = new int[size + 1];
        rightLabels = new int[size + 1];
    }

    private int[] filled() {
        int[] values = new int[size + 1];
        Arrays.fill(values, NONE);
        return values;
    }

    boolean done() {
        return front == size && depth == 0;
    }

    /** The n-th word from the top of the stack, from 0. */
    int stack(int n) {
        return n < depth ? stack[depth - 1 - n] : NONE;
    }

    int depth() {
        return depth;
    }

    /** The n-th word of the buffer, from 0; the root is the last. */
    int buffer(int n) {
        return front + n <= size ? front + n : NONE;
    }

    boolean canShift() {
        return front < size;
    }

    boolean canLeft() {
        return depth > 0 && (front < size || depth == 1);
    }

    boolean canRight() {
        return depth > 1;
    }

    /** Whether the only arc to make now is the one from the root. */
    boolean rootNext() {
        return front == size && depth == 1;
    }

    void shift() {
        stack[depth++] = front++;
    }

    /** The top of the stack becomes a child of the first word of the buffer. */
    void left(int type) {
        int child = stack[--depth];
        attach(front, child, type);
        left2[front] = left1[front];
        left1[front] = child;
        leftCount[front]++;
        leftLabels[front] = leftLabels[front] * 131 + type + 1;
    }

    /** The top of the stack becomes a child of the word below it. */
    void right(int type) {
        int child = stack[--depth];
        int parent = stack[depth - 1];
        attach(parent, child, type);
        right2[parent] = right1[parent];
        right1[parent] = child;
        rightCount[parent]++;
        rightLabels[parent] = rightLabels[parent] * 131 + type + 1;
    }

    private void attach(int parent, int child, int type) {
        head[child] = parent;
        label[child] = type;
    }
}
