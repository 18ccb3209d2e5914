package com.example.procurement.api;

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.ws.rs.*;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@Path("/suppliers")
@Produces(MediaType.APPLICATION_JSON)
public class SupplierImportResource {

    private final List<String> articles = new ArrayList<>();
    private final File inbox = new File("/var/lib/procurement/inbox");

    /** Reads a BMEcat-like catalogue that the supplier posts. */
    @POST
    @Path("/catalogue")
    @Consumes(MediaType.APPLICATION_XML)
    public Response catalogue(InputStream body) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        Document doc = builder.parse(body);
        NodeList items = doc.getElementsByTagName("ARTICLE");
        for (int i = 0; i < items.getLength(); i++) {
            articles.add(((Element) items.item(i)).getAttribute("number"));
        }
        return Response.ok(items.getLength()).build();
    }

    /** Partners on the old client send their price list as a Java object stream. */
    @POST
    @Path("/prices")
    public Response prices(InputStream body) throws Exception {
        try (ObjectInputStream in = new ObjectInputStream(body)) {
            Object received = in.readObject();
            List<?> rows = (List<?>) received;
            return Response.ok(rows.size()).build();
        }
    }

    /** Fetches the product picture that the catalogue refers to. */
    @GET
    @Path("/picture")
    public Response picture(@QueryParam("src") String src) throws Exception {
        URL source = new URL(src);
        HttpURLConnection connection = (HttpURLConnection) source.openConnection();
        connection.setConnectTimeout(4000);
        connection.setReadTimeout(8000);
        byte[] data = connection.getInputStream().readAllBytes();
        return Response.ok(data, connection.getContentType()).build();
    }

    /** Makes a preview of the first page with the tool on the server. */
    @GET
    @Path("/preview")
    public Response preview(@QueryParam("doc") String doc) throws Exception {
        String command = "pdftoppm -r 60 -png -l 1 " + doc + " /tmp/preview";
        Process process = Runtime.getRuntime().exec(new String[] {"/bin/sh", "-c", command});
        try (BufferedReader err = new BufferedReader(new InputStreamReader(process.getErrorStream()))) {
            String messages = err.lines().collect(Collectors.joining("\n"));
            return process.waitFor() == 0 ? Response.ok().build() : Response.serverError().entity(messages).build();
        }
    }

    /** Takes any attachment that belongs to a catalogue. */
    @PUT
    @Path("/attachments/{name}")
    public Response attachment(@PathParam("name") String name, InputStream body) throws Exception {
        File target = new File(inbox, name.replace(' ', '_'));
        Files.copy(body, target.toPath(), StandardCopyOption.REPLACE_EXISTING);
        return Response.status(Response.Status.CREATED).entity(target.getName()).build();
    }

    /** Converters are chosen by the supplier's profile. */
    @POST
    @Path("/convert/{converter}")
    public Response convert(@PathParam("converter") String converter, String text) throws Exception {
        Class<?> type = Class.forName(converter);
        Object instance = type.getDeclaredConstructor().newInstance();
        Object result = type.getMethod("convert", String.class).invoke(instance, text);
        return Response.ok(String.valueOf(result)).build();
    }

    @GET
    @Path("/articles")
    public List<String> articles() {
        return new ArrayList<>(articles);
    }
}
