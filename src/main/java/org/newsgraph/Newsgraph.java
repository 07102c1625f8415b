package org.newsgraph;

import org.newsgraph.pipeline.ArticleAnalyzer;
import org.newsgraph.pipeline.Stages;
import org.newsgraph.rules.Resources;

/** The front door for Java programs. */
public final class Newsgraph {
    private Newsgraph() {
    }

    public static ArticleAnalyzer analyzer(Resources resources) {
        return Stages.standard(resources);
    }

    public static String version() {
        String version = Newsgraph.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
