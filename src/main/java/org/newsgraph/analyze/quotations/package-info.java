/** Pairs quotation marks: curly, straight and single, mixed, nested, unclosed, and continued over paragraphs. */
package org.newsgraph.analyze.quotations;
