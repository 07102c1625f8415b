package org.newsgraph.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.newsgraph.store.Store;

/**
 * A SPARQL query endpoint on this machine's own address, 127.0.0.1: no update, no upload, no calling out. The default graph is
 * the union of all named graphs. Runs until it is closed; the store must stay open as long.
 */
public final class Endpoint implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final String NAME = "newsgraph";

    private final FusekiServer server;

    private Endpoint(FusekiServer server) {
        this.server = server;
    }

    /**
     * Starts an endpoint.
     *
     * @param port from 1 to 65535, or 0 for any free one
     * @param timeout of one query; none where it is zero
     * @throws ServeException with one sentence where the port is taken or not allowed
     */
    public static Endpoint start(Store store, int port, Duration timeout) {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("not a port: " + port);
        }
        int free = free(port);
        try {
            FusekiServer server = FusekiServer.create().loopback(true).port(free).enableStats(false).enablePing(false)
                    .add(NAME, service(store.endpointView(), timeout)).build();
            return new Endpoint(server.start());
        } catch (FusekiException e) {
            throw taken(port, e);
        }
    }

    private static DataService service(DatasetGraph data, Duration timeout) {
        Context context = data.getContext();
        context.set(TDB2.symUnionDefaultGraph, true);
        context.set(ARQ.httpServiceAllowed, false);
        if (!timeout.isZero()) {
            context.set(ARQ.queryTimeout, Long.toString(timeout.toMillis()));
        }
        return DataService.newBuilder(data).addEndpoint(Operation.Query).addEndpoint(Operation.Query, "sparql").build();
    }

    /** The port where it can be bound; asked first, since the server's own message does not say what to do. */
    private static int free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw taken(port, e);
        }
    }

    private static ServeException taken(int port, Exception cause) {
        return new ServeException("Port " + port + " of " + HOST + " cannot be used (" + cause.getMessage()
                + "); choose another port.", cause);
    }

    /** Where queries go. */
    public String url() {
        return "http://" + HOST + ":" + server.getPort() + "/" + NAME + "/sparql";
    }

    @Override
    public void close() {
        server.stop();
    }
}
