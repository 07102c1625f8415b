/** The order of the stages. */
package org.newsgraph.pipeline;
